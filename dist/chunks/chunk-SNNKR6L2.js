import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  DNS_ADDRESS,
  DNS_PORT
} from "./chunk-YCYRFZUA.js";
import {
  UNREADABLE_NAME
} from "./chunk-6J4CD3GK.js";
import {
  GrantedNames,
  normalName
} from "./chunk-RCGLFSV5.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-26LVTRER.js";

// node_modules/read-tls-client-hello/dist/extension-parsers.js
var require_extension_parsers = __commonJS({
  "node_modules/read-tls-client-hello/dist/extension-parsers.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.extensionParsers = void 0;
    exports.parseSniExtension = parseSniExtension;
    exports.parseSupportedGroupsExtension = parseSupportedGroupsExtension;
    exports.parseEcPointFormatsExtension = parseEcPointFormatsExtension;
    exports.parseSignatureAlgorithmsExtension = parseSignatureAlgorithmsExtension;
    exports.parseAlpnExtension = parseAlpnExtension;
    exports.parseMaxFragmentLengthExtension = parseMaxFragmentLengthExtension;
    exports.parseStatusRequestExtension = parseStatusRequestExtension;
    exports.parseStatusRequestV2Extension = parseStatusRequestV2Extension;
    exports.parsePaddingExtension = parsePaddingExtension;
    exports.parseCompressCertificateExtension = parseCompressCertificateExtension;
    exports.parseRecordSizeLimitExtension = parseRecordSizeLimitExtension;
    exports.parseSessionTicketExtension = parseSessionTicketExtension;
    exports.parsePreSharedKeyExtension = parsePreSharedKeyExtension;
    exports.parseSupportedVersionsExtension = parseSupportedVersionsExtension;
    exports.parseCookieExtension = parseCookieExtension;
    exports.parsePskKeyExchangeModesExtension = parsePskKeyExchangeModesExtension;
    exports.parseSignatureAlgorithmsCertExtension = parseSignatureAlgorithmsCertExtension;
    exports.parseKeyShareExtension = parseKeyShareExtension;
    exports.parseRenegotiationInfoExtension = parseRenegotiationInfoExtension;
    exports.parseHeartbeatExtension = parseHeartbeatExtension;
    exports.parseEncryptedClientHelloExtension = parseEncryptedClientHelloExtension;
    exports.parseApplicationSettingsExtension = parseApplicationSettingsExtension;
    function parseSniExtension(data) {
      let offset = 0;
      while (offset < data.byteLength) {
        const entryLength = data.readUInt16BE(offset);
        offset += 2;
        const entryType = data[offset];
        offset += 1;
        const nameLength = data.readUInt16BE(offset);
        offset += 2;
        if (nameLength !== entryLength - 3) {
          return null;
        }
        const name = data.slice(offset, offset + nameLength).toString("ascii");
        offset += nameLength;
        if (entryType === 0)
          return { serverName: name };
      }
      return { serverName: void 0 };
    }
    function parseSupportedGroupsExtension(data) {
      const listLength = data.readUInt16BE(0);
      const groups = [];
      for (let i = 2; i < listLength + 2; i += 2) {
        groups.push(data.readUInt16BE(i));
      }
      return { groups };
    }
    function parseEcPointFormatsExtension(data) {
      const length = data[0];
      const formats = [];
      for (let i = 1; i <= length; i++) {
        formats.push(data[i]);
      }
      return { formats };
    }
    function parseSignatureAlgorithmsExtension(data) {
      const listLength = data.readUInt16BE(0);
      const algorithms = [];
      for (let i = 2; i < listLength + 2; i += 2) {
        algorithms.push(data.readUInt16BE(i));
      }
      return { algorithms };
    }
    function parseAlpnExtension(data) {
      const protocols = [];
      const listLength = data.readUInt16BE(0);
      if (listLength !== data.byteLength - 2)
        return { protocols };
      let offset = 2;
      while (offset < data.byteLength) {
        const nameLength = data[offset];
        offset += 1;
        const name = data.slice(offset, offset + nameLength).toString("ascii");
        offset += nameLength;
        protocols.push(name);
      }
      return { protocols };
    }
    function parseMaxFragmentLengthExtension(data) {
      return { maxFragmentLength: data[0] };
    }
    function parseStatusRequestExtension(data) {
      return { statusType: data[0] };
    }
    function parseStatusRequestV2Extension(data) {
      const statusTypes = [];
      const totalLength = data.readUInt16BE(0);
      let offset = 2;
      const end = 2 + totalLength;
      while (offset < end) {
        const type = data[offset];
        offset += 1;
        const itemLength = data.readUInt16BE(offset);
        offset += 2;
        offset += itemLength;
        statusTypes.push(type);
      }
      return { statusTypes };
    }
    function parsePaddingExtension(data) {
      return { paddingLength: data.byteLength };
    }
    function parseCompressCertificateExtension(data) {
      const length = data[0];
      const algorithms = [];
      for (let i = 1; i < 1 + length; i += 2) {
        algorithms.push(data.readUInt16BE(i));
      }
      return { algorithms };
    }
    function parseRecordSizeLimitExtension(data) {
      return { recordSizeLimit: data.readUInt16BE(0) };
    }
    function parseSessionTicketExtension(data) {
      return { ticketLength: data.byteLength };
    }
    function parsePreSharedKeyExtension(data) {
      const identities = [];
      const identitiesLength = data.readUInt16BE(0);
      let offset = 2;
      const identitiesEnd = 2 + identitiesLength;
      while (offset < identitiesEnd) {
        const identityLength = data.readUInt16BE(offset);
        offset += 2;
        offset += identityLength;
        const obfuscatedTicketAge = data.readUInt32BE(offset);
        offset += 4;
        identities.push({ identityLength, obfuscatedTicketAge });
      }
      return { identities };
    }
    function parseSupportedVersionsExtension(data) {
      const length = data[0];
      const versions = [];
      for (let i = 1; i < 1 + length; i += 2) {
        versions.push(data.readUInt16BE(i));
      }
      return { versions };
    }
    function parseCookieExtension(data) {
      const cookieLength = data.readUInt16BE(0);
      return { cookieLength };
    }
    function parsePskKeyExchangeModesExtension(data) {
      const length = data[0];
      const modes = [];
      for (let i = 1; i <= length; i++) {
        modes.push(data[i]);
      }
      return { modes };
    }
    function parseSignatureAlgorithmsCertExtension(data) {
      return parseSignatureAlgorithmsExtension(data);
    }
    function parseKeyShareExtension(data) {
      const entries = [];
      const totalLength = data.readUInt16BE(0);
      let offset = 2;
      const end = 2 + totalLength;
      while (offset < end) {
        const group = data.readUInt16BE(offset);
        offset += 2;
        const keyExchangeLength = data.readUInt16BE(offset);
        offset += 2;
        offset += keyExchangeLength;
        entries.push({ group, keyExchangeLength });
      }
      return { entries };
    }
    function parseRenegotiationInfoExtension(data) {
      const renegotiatedConnectionLength = data[0];
      return { renegotiatedConnectionLength };
    }
    function parseHeartbeatExtension(data) {
      return { mode: data[0] };
    }
    function parseEncryptedClientHelloExtension(data) {
      const type = data[0];
      if (type === 1) {
        return { type };
      }
      let offset = 1;
      const kdfId = data.readUInt16BE(offset);
      offset += 2;
      const aeadId = data.readUInt16BE(offset);
      offset += 2;
      const configId = data[offset];
      offset += 1;
      const encLength = data.readUInt16BE(offset);
      offset += 2;
      offset += encLength;
      const payloadLength = data.readUInt16BE(offset);
      return { type, kdfId, aeadId, configId, encLength, payloadLength };
    }
    function parseApplicationSettingsExtension(data) {
      return parseAlpnExtension(data);
    }
    function flagExtension() {
      return {};
    }
    exports.extensionParsers = {
      0: parseSniExtension,
      1: parseMaxFragmentLengthExtension,
      5: parseStatusRequestExtension,
      10: parseSupportedGroupsExtension,
      11: parseEcPointFormatsExtension,
      13: parseSignatureAlgorithmsExtension,
      15: parseHeartbeatExtension,
      16: parseAlpnExtension,
      17: parseStatusRequestV2Extension,
      18: flagExtension,
      // signed_certificate_timestamp
      21: parsePaddingExtension,
      22: flagExtension,
      // encrypt_then_mac
      23: flagExtension,
      // extended_master_secret
      27: parseCompressCertificateExtension,
      28: parseRecordSizeLimitExtension,
      35: parseSessionTicketExtension,
      41: parsePreSharedKeyExtension,
      42: flagExtension,
      // early_data
      43: parseSupportedVersionsExtension,
      44: parseCookieExtension,
      45: parsePskKeyExchangeModesExtension,
      49: flagExtension,
      // post_handshake_auth
      50: parseSignatureAlgorithmsCertExtension,
      51: parseKeyShareExtension,
      17513: parseApplicationSettingsExtension,
      // ALPS
      65037: parseEncryptedClientHelloExtension,
      // ECH
      65281: parseRenegotiationInfoExtension
    };
  }
});

// node_modules/read-tls-client-hello/dist/lookup-tables.js
var require_lookup_tables = __commonJS({
  "node_modules/read-tls-client-hello/dist/lookup-tables.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CERTIFICATE_STATUS_TYPES = exports.CERTIFICATE_COMPRESSION_ALGORITHMS = exports.PSK_KEY_EXCHANGE_MODES = exports.COMPRESSION_METHODS = exports.EC_POINT_FORMATS = exports.SIGNATURE_ALGORITHMS = exports.SUPPORTED_GROUPS = exports.EXTENSION_IDS = exports.EXTENSIONS = exports.CIPHER_SUITES = exports.TLS_VERSIONS = void 0;
    function lookupTable(table) {
      return table;
    }
    exports.TLS_VERSIONS = lookupTable({
      768: "SSL 3.0",
      769: "TLS 1.0",
      770: "TLS 1.1",
      771: "TLS 1.2",
      772: "TLS 1.3"
    });
    exports.CIPHER_SUITES = lookupTable({
      0: "TLS_NULL_WITH_NULL_NULL",
      1: "TLS_RSA_WITH_NULL_MD5",
      2: "TLS_RSA_WITH_NULL_SHA",
      3: "TLS_RSA_EXPORT_WITH_RC4_40_MD5",
      4: "TLS_RSA_WITH_RC4_128_MD5",
      5: "TLS_RSA_WITH_RC4_128_SHA",
      6: "TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5",
      7: "TLS_RSA_WITH_IDEA_CBC_SHA",
      8: "TLS_RSA_EXPORT_WITH_DES40_CBC_SHA",
      9: "TLS_RSA_WITH_DES_CBC_SHA",
      10: "TLS_RSA_WITH_3DES_EDE_CBC_SHA",
      11: "TLS_DH_DSS_EXPORT_WITH_DES40_CBC_SHA",
      12: "TLS_DH_DSS_WITH_DES_CBC_SHA",
      13: "TLS_DH_DSS_WITH_3DES_EDE_CBC_SHA",
      14: "TLS_DH_RSA_EXPORT_WITH_DES40_CBC_SHA",
      15: "TLS_DH_RSA_WITH_DES_CBC_SHA",
      16: "TLS_DH_RSA_WITH_3DES_EDE_CBC_SHA",
      17: "TLS_DHE_DSS_EXPORT_WITH_DES40_CBC_SHA",
      18: "TLS_DHE_DSS_WITH_DES_CBC_SHA",
      19: "TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA",
      20: "TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA",
      21: "TLS_DHE_RSA_WITH_DES_CBC_SHA",
      22: "TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA",
      23: "TLS_DH_anon_EXPORT_WITH_RC4_40_MD5",
      24: "TLS_DH_anon_WITH_RC4_128_MD5",
      25: "TLS_DH_anon_EXPORT_WITH_DES40_CBC_SHA",
      26: "TLS_DH_anon_WITH_DES_CBC_SHA",
      27: "TLS_DH_anon_WITH_3DES_EDE_CBC_SHA",
      30: "TLS_KRB5_WITH_DES_CBC_SHA",
      31: "TLS_KRB5_WITH_3DES_EDE_CBC_SHA",
      32: "TLS_KRB5_WITH_RC4_128_SHA",
      33: "TLS_KRB5_WITH_IDEA_CBC_SHA",
      34: "TLS_KRB5_WITH_DES_CBC_MD5",
      35: "TLS_KRB5_WITH_3DES_EDE_CBC_MD5",
      36: "TLS_KRB5_WITH_RC4_128_MD5",
      37: "TLS_KRB5_WITH_IDEA_CBC_MD5",
      38: "TLS_KRB5_EXPORT_WITH_DES_CBC_40_SHA",
      39: "TLS_KRB5_EXPORT_WITH_RC2_CBC_40_SHA",
      40: "TLS_KRB5_EXPORT_WITH_RC4_40_SHA",
      41: "TLS_KRB5_EXPORT_WITH_DES_CBC_40_MD5",
      42: "TLS_KRB5_EXPORT_WITH_RC2_CBC_40_MD5",
      43: "TLS_KRB5_EXPORT_WITH_RC4_40_MD5",
      44: "TLS_PSK_WITH_NULL_SHA",
      45: "TLS_DHE_PSK_WITH_NULL_SHA",
      46: "TLS_RSA_PSK_WITH_NULL_SHA",
      47: "TLS_RSA_WITH_AES_128_CBC_SHA",
      48: "TLS_DH_DSS_WITH_AES_128_CBC_SHA",
      49: "TLS_DH_RSA_WITH_AES_128_CBC_SHA",
      50: "TLS_DHE_DSS_WITH_AES_128_CBC_SHA",
      51: "TLS_DHE_RSA_WITH_AES_128_CBC_SHA",
      52: "TLS_DH_anon_WITH_AES_128_CBC_SHA",
      53: "TLS_RSA_WITH_AES_256_CBC_SHA",
      54: "TLS_DH_DSS_WITH_AES_256_CBC_SHA",
      55: "TLS_DH_RSA_WITH_AES_256_CBC_SHA",
      56: "TLS_DHE_DSS_WITH_AES_256_CBC_SHA",
      57: "TLS_DHE_RSA_WITH_AES_256_CBC_SHA",
      58: "TLS_DH_anon_WITH_AES_256_CBC_SHA",
      59: "TLS_RSA_WITH_NULL_SHA256",
      60: "TLS_RSA_WITH_AES_128_CBC_SHA256",
      61: "TLS_RSA_WITH_AES_256_CBC_SHA256",
      62: "TLS_DH_DSS_WITH_AES_128_CBC_SHA256",
      63: "TLS_DH_RSA_WITH_AES_128_CBC_SHA256",
      64: "TLS_DHE_DSS_WITH_AES_128_CBC_SHA256",
      65: "TLS_RSA_WITH_CAMELLIA_128_CBC_SHA",
      66: "TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA",
      67: "TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA",
      68: "TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA",
      69: "TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA",
      70: "TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA",
      103: "TLS_DHE_RSA_WITH_AES_128_CBC_SHA256",
      104: "TLS_DH_DSS_WITH_AES_256_CBC_SHA256",
      105: "TLS_DH_RSA_WITH_AES_256_CBC_SHA256",
      106: "TLS_DHE_DSS_WITH_AES_256_CBC_SHA256",
      107: "TLS_DHE_RSA_WITH_AES_256_CBC_SHA256",
      108: "TLS_DH_anon_WITH_AES_128_CBC_SHA256",
      109: "TLS_DH_anon_WITH_AES_256_CBC_SHA256",
      110: "TLS_ASCONAEAD128_ASCONHASH256",
      111: "TLS_ASCONAEAD128_SHA256",
      112: "TLS_AES_128_GCM_ASCONHASH256",
      113: "TLS_AES_128_CCM_ASCONHASH256",
      132: "TLS_RSA_WITH_CAMELLIA_256_CBC_SHA",
      133: "TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA",
      134: "TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA",
      135: "TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA",
      136: "TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA",
      137: "TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA",
      138: "TLS_PSK_WITH_RC4_128_SHA",
      139: "TLS_PSK_WITH_3DES_EDE_CBC_SHA",
      140: "TLS_PSK_WITH_AES_128_CBC_SHA",
      141: "TLS_PSK_WITH_AES_256_CBC_SHA",
      142: "TLS_DHE_PSK_WITH_RC4_128_SHA",
      143: "TLS_DHE_PSK_WITH_3DES_EDE_CBC_SHA",
      144: "TLS_DHE_PSK_WITH_AES_128_CBC_SHA",
      145: "TLS_DHE_PSK_WITH_AES_256_CBC_SHA",
      146: "TLS_RSA_PSK_WITH_RC4_128_SHA",
      147: "TLS_RSA_PSK_WITH_3DES_EDE_CBC_SHA",
      148: "TLS_RSA_PSK_WITH_AES_128_CBC_SHA",
      149: "TLS_RSA_PSK_WITH_AES_256_CBC_SHA",
      150: "TLS_RSA_WITH_SEED_CBC_SHA",
      151: "TLS_DH_DSS_WITH_SEED_CBC_SHA",
      152: "TLS_DH_RSA_WITH_SEED_CBC_SHA",
      153: "TLS_DHE_DSS_WITH_SEED_CBC_SHA",
      154: "TLS_DHE_RSA_WITH_SEED_CBC_SHA",
      155: "TLS_DH_anon_WITH_SEED_CBC_SHA",
      156: "TLS_RSA_WITH_AES_128_GCM_SHA256",
      157: "TLS_RSA_WITH_AES_256_GCM_SHA384",
      158: "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256",
      159: "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384",
      160: "TLS_DH_RSA_WITH_AES_128_GCM_SHA256",
      161: "TLS_DH_RSA_WITH_AES_256_GCM_SHA384",
      162: "TLS_DHE_DSS_WITH_AES_128_GCM_SHA256",
      163: "TLS_DHE_DSS_WITH_AES_256_GCM_SHA384",
      164: "TLS_DH_DSS_WITH_AES_128_GCM_SHA256",
      165: "TLS_DH_DSS_WITH_AES_256_GCM_SHA384",
      166: "TLS_DH_anon_WITH_AES_128_GCM_SHA256",
      167: "TLS_DH_anon_WITH_AES_256_GCM_SHA384",
      168: "TLS_PSK_WITH_AES_128_GCM_SHA256",
      169: "TLS_PSK_WITH_AES_256_GCM_SHA384",
      170: "TLS_DHE_PSK_WITH_AES_128_GCM_SHA256",
      171: "TLS_DHE_PSK_WITH_AES_256_GCM_SHA384",
      172: "TLS_RSA_PSK_WITH_AES_128_GCM_SHA256",
      173: "TLS_RSA_PSK_WITH_AES_256_GCM_SHA384",
      174: "TLS_PSK_WITH_AES_128_CBC_SHA256",
      175: "TLS_PSK_WITH_AES_256_CBC_SHA384",
      176: "TLS_PSK_WITH_NULL_SHA256",
      177: "TLS_PSK_WITH_NULL_SHA384",
      178: "TLS_DHE_PSK_WITH_AES_128_CBC_SHA256",
      179: "TLS_DHE_PSK_WITH_AES_256_CBC_SHA384",
      180: "TLS_DHE_PSK_WITH_NULL_SHA256",
      181: "TLS_DHE_PSK_WITH_NULL_SHA384",
      182: "TLS_RSA_PSK_WITH_AES_128_CBC_SHA256",
      183: "TLS_RSA_PSK_WITH_AES_256_CBC_SHA384",
      184: "TLS_RSA_PSK_WITH_NULL_SHA256",
      185: "TLS_RSA_PSK_WITH_NULL_SHA384",
      186: "TLS_RSA_WITH_CAMELLIA_128_CBC_SHA256",
      187: "TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA256",
      188: "TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA256",
      189: "TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA256",
      190: "TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA256",
      191: "TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA256",
      192: "TLS_RSA_WITH_CAMELLIA_256_CBC_SHA256",
      193: "TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA256",
      194: "TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA256",
      195: "TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA256",
      196: "TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA256",
      197: "TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA256",
      198: "TLS_SM4_GCM_SM3",
      199: "TLS_SM4_CCM_SM3",
      255: "TLS_EMPTY_RENEGOTIATION_INFO_SCSV",
      // TLS 1.3 cipher suites
      4865: "TLS_AES_128_GCM_SHA256",
      4866: "TLS_AES_256_GCM_SHA384",
      4867: "TLS_CHACHA20_POLY1305_SHA256",
      4868: "TLS_AES_128_CCM_SHA256",
      4869: "TLS_AES_128_CCM_8_SHA256",
      4870: "TLS_AEGIS_256_SHA512",
      4871: "TLS_AEGIS_128L_SHA256",
      // Signaling cipher suite value
      22016: "TLS_FALLBACK_SCSV",
      // ECDH/ECDHE cipher suites
      49153: "TLS_ECDH_ECDSA_WITH_NULL_SHA",
      49154: "TLS_ECDH_ECDSA_WITH_RC4_128_SHA",
      49155: "TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA",
      49156: "TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA",
      49157: "TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA",
      49158: "TLS_ECDHE_ECDSA_WITH_NULL_SHA",
      49159: "TLS_ECDHE_ECDSA_WITH_RC4_128_SHA",
      49160: "TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA",
      49161: "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA",
      49162: "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA",
      49163: "TLS_ECDH_RSA_WITH_NULL_SHA",
      49164: "TLS_ECDH_RSA_WITH_RC4_128_SHA",
      49165: "TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA",
      49166: "TLS_ECDH_RSA_WITH_AES_128_CBC_SHA",
      49167: "TLS_ECDH_RSA_WITH_AES_256_CBC_SHA",
      49168: "TLS_ECDHE_RSA_WITH_NULL_SHA",
      49169: "TLS_ECDHE_RSA_WITH_RC4_128_SHA",
      49170: "TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA",
      49171: "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
      49172: "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA",
      49173: "TLS_ECDH_anon_WITH_NULL_SHA",
      49174: "TLS_ECDH_anon_WITH_RC4_128_SHA",
      49175: "TLS_ECDH_anon_WITH_3DES_EDE_CBC_SHA",
      49176: "TLS_ECDH_anon_WITH_AES_128_CBC_SHA",
      49177: "TLS_ECDH_anon_WITH_AES_256_CBC_SHA",
      49178: "TLS_SRP_SHA_WITH_3DES_EDE_CBC_SHA",
      49179: "TLS_SRP_SHA_RSA_WITH_3DES_EDE_CBC_SHA",
      49180: "TLS_SRP_SHA_DSS_WITH_3DES_EDE_CBC_SHA",
      49181: "TLS_SRP_SHA_WITH_AES_128_CBC_SHA",
      49182: "TLS_SRP_SHA_RSA_WITH_AES_128_CBC_SHA",
      49183: "TLS_SRP_SHA_DSS_WITH_AES_128_CBC_SHA",
      49184: "TLS_SRP_SHA_WITH_AES_256_CBC_SHA",
      49185: "TLS_SRP_SHA_RSA_WITH_AES_256_CBC_SHA",
      49186: "TLS_SRP_SHA_DSS_WITH_AES_256_CBC_SHA",
      49187: "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
      49188: "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384",
      49189: "TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256",
      49190: "TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384",
      49191: "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
      49192: "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384",
      49193: "TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256",
      49194: "TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384",
      49195: "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
      49196: "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
      49197: "TLS_ECDH_ECDSA_WITH_AES_128_GCM_SHA256",
      49198: "TLS_ECDH_ECDSA_WITH_AES_256_GCM_SHA384",
      49199: "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
      49200: "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
      49201: "TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256",
      49202: "TLS_ECDH_RSA_WITH_AES_256_GCM_SHA384",
      49203: "TLS_ECDHE_PSK_WITH_RC4_128_SHA",
      49204: "TLS_ECDHE_PSK_WITH_3DES_EDE_CBC_SHA",
      49205: "TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA",
      49206: "TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA",
      49207: "TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256",
      49208: "TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA384",
      49209: "TLS_ECDHE_PSK_WITH_NULL_SHA",
      49210: "TLS_ECDHE_PSK_WITH_NULL_SHA256",
      49211: "TLS_ECDHE_PSK_WITH_NULL_SHA384",
      49212: "TLS_RSA_WITH_ARIA_128_CBC_SHA256",
      49213: "TLS_RSA_WITH_ARIA_256_CBC_SHA384",
      49214: "TLS_DH_DSS_WITH_ARIA_128_CBC_SHA256",
      49215: "TLS_DH_DSS_WITH_ARIA_256_CBC_SHA384",
      49216: "TLS_DH_RSA_WITH_ARIA_128_CBC_SHA256",
      49217: "TLS_DH_RSA_WITH_ARIA_256_CBC_SHA384",
      49218: "TLS_DHE_DSS_WITH_ARIA_128_CBC_SHA256",
      49219: "TLS_DHE_DSS_WITH_ARIA_256_CBC_SHA384",
      49220: "TLS_DHE_RSA_WITH_ARIA_128_CBC_SHA256",
      49221: "TLS_DHE_RSA_WITH_ARIA_256_CBC_SHA384",
      49222: "TLS_DH_anon_WITH_ARIA_128_CBC_SHA256",
      49223: "TLS_DH_anon_WITH_ARIA_256_CBC_SHA384",
      49224: "TLS_ECDHE_ECDSA_WITH_ARIA_128_CBC_SHA256",
      49225: "TLS_ECDHE_ECDSA_WITH_ARIA_256_CBC_SHA384",
      49226: "TLS_ECDH_ECDSA_WITH_ARIA_128_CBC_SHA256",
      49227: "TLS_ECDH_ECDSA_WITH_ARIA_256_CBC_SHA384",
      49228: "TLS_ECDHE_RSA_WITH_ARIA_128_CBC_SHA256",
      49229: "TLS_ECDHE_RSA_WITH_ARIA_256_CBC_SHA384",
      49230: "TLS_ECDH_RSA_WITH_ARIA_128_CBC_SHA256",
      49231: "TLS_ECDH_RSA_WITH_ARIA_256_CBC_SHA384",
      49232: "TLS_RSA_WITH_ARIA_128_GCM_SHA256",
      49233: "TLS_RSA_WITH_ARIA_256_GCM_SHA384",
      49234: "TLS_DHE_RSA_WITH_ARIA_128_GCM_SHA256",
      49235: "TLS_DHE_RSA_WITH_ARIA_256_GCM_SHA384",
      49236: "TLS_DH_RSA_WITH_ARIA_128_GCM_SHA256",
      49237: "TLS_DH_RSA_WITH_ARIA_256_GCM_SHA384",
      49238: "TLS_DHE_DSS_WITH_ARIA_128_GCM_SHA256",
      49239: "TLS_DHE_DSS_WITH_ARIA_256_GCM_SHA384",
      49240: "TLS_DH_DSS_WITH_ARIA_128_GCM_SHA256",
      49241: "TLS_DH_DSS_WITH_ARIA_256_GCM_SHA384",
      49242: "TLS_DH_anon_WITH_ARIA_128_GCM_SHA256",
      49243: "TLS_DH_anon_WITH_ARIA_256_GCM_SHA384",
      49244: "TLS_ECDHE_ECDSA_WITH_ARIA_128_GCM_SHA256",
      49245: "TLS_ECDHE_ECDSA_WITH_ARIA_256_GCM_SHA384",
      49246: "TLS_ECDH_ECDSA_WITH_ARIA_128_GCM_SHA256",
      49247: "TLS_ECDH_ECDSA_WITH_ARIA_256_GCM_SHA384",
      49248: "TLS_ECDHE_RSA_WITH_ARIA_128_GCM_SHA256",
      49249: "TLS_ECDHE_RSA_WITH_ARIA_256_GCM_SHA384",
      49250: "TLS_ECDH_RSA_WITH_ARIA_128_GCM_SHA256",
      49251: "TLS_ECDH_RSA_WITH_ARIA_256_GCM_SHA384",
      49252: "TLS_PSK_WITH_ARIA_128_CBC_SHA256",
      49253: "TLS_PSK_WITH_ARIA_256_CBC_SHA384",
      49254: "TLS_DHE_PSK_WITH_ARIA_128_CBC_SHA256",
      49255: "TLS_DHE_PSK_WITH_ARIA_256_CBC_SHA384",
      49256: "TLS_RSA_PSK_WITH_ARIA_128_CBC_SHA256",
      49257: "TLS_RSA_PSK_WITH_ARIA_256_CBC_SHA384",
      49258: "TLS_PSK_WITH_ARIA_128_GCM_SHA256",
      49259: "TLS_PSK_WITH_ARIA_256_GCM_SHA384",
      49260: "TLS_DHE_PSK_WITH_ARIA_128_GCM_SHA256",
      49261: "TLS_DHE_PSK_WITH_ARIA_256_GCM_SHA384",
      49262: "TLS_RSA_PSK_WITH_ARIA_128_GCM_SHA256",
      49263: "TLS_RSA_PSK_WITH_ARIA_256_GCM_SHA384",
      49264: "TLS_ECDHE_PSK_WITH_ARIA_128_CBC_SHA256",
      49265: "TLS_ECDHE_PSK_WITH_ARIA_256_CBC_SHA384",
      49266: "TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_CBC_SHA256",
      49267: "TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_CBC_SHA384",
      49268: "TLS_ECDH_ECDSA_WITH_CAMELLIA_128_CBC_SHA256",
      49269: "TLS_ECDH_ECDSA_WITH_CAMELLIA_256_CBC_SHA384",
      49270: "TLS_ECDHE_RSA_WITH_CAMELLIA_128_CBC_SHA256",
      49271: "TLS_ECDHE_RSA_WITH_CAMELLIA_256_CBC_SHA384",
      49272: "TLS_ECDH_RSA_WITH_CAMELLIA_128_CBC_SHA256",
      49273: "TLS_ECDH_RSA_WITH_CAMELLIA_256_CBC_SHA384",
      49274: "TLS_RSA_WITH_CAMELLIA_128_GCM_SHA256",
      49275: "TLS_RSA_WITH_CAMELLIA_256_GCM_SHA384",
      49276: "TLS_DHE_RSA_WITH_CAMELLIA_128_GCM_SHA256",
      49277: "TLS_DHE_RSA_WITH_CAMELLIA_256_GCM_SHA384",
      49278: "TLS_DH_RSA_WITH_CAMELLIA_128_GCM_SHA256",
      49279: "TLS_DH_RSA_WITH_CAMELLIA_256_GCM_SHA384",
      49280: "TLS_DHE_DSS_WITH_CAMELLIA_128_GCM_SHA256",
      49281: "TLS_DHE_DSS_WITH_CAMELLIA_256_GCM_SHA384",
      49282: "TLS_DH_DSS_WITH_CAMELLIA_128_GCM_SHA256",
      49283: "TLS_DH_DSS_WITH_CAMELLIA_256_GCM_SHA384",
      49284: "TLS_DH_anon_WITH_CAMELLIA_128_GCM_SHA256",
      49285: "TLS_DH_anon_WITH_CAMELLIA_256_GCM_SHA384",
      49286: "TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_GCM_SHA256",
      49287: "TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_GCM_SHA384",
      49288: "TLS_ECDH_ECDSA_WITH_CAMELLIA_128_GCM_SHA256",
      49289: "TLS_ECDH_ECDSA_WITH_CAMELLIA_256_GCM_SHA384",
      49290: "TLS_ECDHE_RSA_WITH_CAMELLIA_128_GCM_SHA256",
      49291: "TLS_ECDHE_RSA_WITH_CAMELLIA_256_GCM_SHA384",
      49292: "TLS_ECDH_RSA_WITH_CAMELLIA_128_GCM_SHA256",
      49293: "TLS_ECDH_RSA_WITH_CAMELLIA_256_GCM_SHA384",
      49294: "TLS_PSK_WITH_CAMELLIA_128_GCM_SHA256",
      49295: "TLS_PSK_WITH_CAMELLIA_256_GCM_SHA384",
      49296: "TLS_DHE_PSK_WITH_CAMELLIA_128_GCM_SHA256",
      49297: "TLS_DHE_PSK_WITH_CAMELLIA_256_GCM_SHA384",
      49298: "TLS_RSA_PSK_WITH_CAMELLIA_128_GCM_SHA256",
      49299: "TLS_RSA_PSK_WITH_CAMELLIA_256_GCM_SHA384",
      49300: "TLS_PSK_WITH_CAMELLIA_128_CBC_SHA256",
      49301: "TLS_PSK_WITH_CAMELLIA_256_CBC_SHA384",
      49302: "TLS_DHE_PSK_WITH_CAMELLIA_128_CBC_SHA256",
      49303: "TLS_DHE_PSK_WITH_CAMELLIA_256_CBC_SHA384",
      49304: "TLS_RSA_PSK_WITH_CAMELLIA_128_CBC_SHA256",
      49305: "TLS_RSA_PSK_WITH_CAMELLIA_256_CBC_SHA384",
      49306: "TLS_ECDHE_PSK_WITH_CAMELLIA_128_CBC_SHA256",
      49307: "TLS_ECDHE_PSK_WITH_CAMELLIA_256_CBC_SHA384",
      49308: "TLS_RSA_WITH_AES_128_CCM",
      49309: "TLS_RSA_WITH_AES_256_CCM",
      49310: "TLS_DHE_RSA_WITH_AES_128_CCM",
      49311: "TLS_DHE_RSA_WITH_AES_256_CCM",
      49312: "TLS_RSA_WITH_AES_128_CCM_8",
      49313: "TLS_RSA_WITH_AES_256_CCM_8",
      49314: "TLS_DHE_RSA_WITH_AES_128_CCM_8",
      49315: "TLS_DHE_RSA_WITH_AES_256_CCM_8",
      49316: "TLS_PSK_WITH_AES_128_CCM",
      49317: "TLS_PSK_WITH_AES_256_CCM",
      49318: "TLS_DHE_PSK_WITH_AES_128_CCM",
      49319: "TLS_DHE_PSK_WITH_AES_256_CCM",
      49320: "TLS_PSK_WITH_AES_128_CCM_8",
      49321: "TLS_PSK_WITH_AES_256_CCM_8",
      49322: "TLS_PSK_DHE_WITH_AES_128_CCM_8",
      49323: "TLS_PSK_DHE_WITH_AES_256_CCM_8",
      49324: "TLS_ECDHE_ECDSA_WITH_AES_128_CCM",
      49325: "TLS_ECDHE_ECDSA_WITH_AES_256_CCM",
      49326: "TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8",
      49327: "TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8",
      49328: "TLS_ECCPWD_WITH_AES_128_GCM_SHA256",
      49329: "TLS_ECCPWD_WITH_AES_256_GCM_SHA384",
      49330: "TLS_ECCPWD_WITH_AES_128_CCM_SHA256",
      49331: "TLS_ECCPWD_WITH_AES_256_CCM_SHA384",
      49332: "TLS_SHA256_SHA256",
      49333: "TLS_SHA384_SHA384",
      49408: "TLS_GOSTR341112_256_WITH_KUZNYECHIK_CTR_OMAC",
      49409: "TLS_GOSTR341112_256_WITH_MAGMA_CTR_OMAC",
      49410: "TLS_GOSTR341112_256_WITH_28147_CNT_IMIT",
      49411: "TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_L",
      49412: "TLS_GOSTR341112_256_WITH_MAGMA_MGM_L",
      49413: "TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_S",
      49414: "TLS_GOSTR341112_256_WITH_MAGMA_MGM_S",
      // ChaCha20-Poly1305 suites
      52392: "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
      52393: "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
      52394: "TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
      52395: "TLS_PSK_WITH_CHACHA20_POLY1305_SHA256",
      52396: "TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256",
      52397: "TLS_DHE_PSK_WITH_CHACHA20_POLY1305_SHA256",
      52398: "TLS_RSA_PSK_WITH_CHACHA20_POLY1305_SHA256",
      // ECDHE-PSK with AES GCM
      53249: "TLS_ECDHE_PSK_WITH_AES_128_GCM_SHA256",
      53250: "TLS_ECDHE_PSK_WITH_AES_256_GCM_SHA384",
      53251: "TLS_ECDHE_PSK_WITH_AES_128_CCM_8_SHA256",
      53253: "TLS_ECDHE_PSK_WITH_AES_128_CCM_SHA256"
    });
    var _extensions = {
      0: "server_name",
      1: "max_fragment_length",
      2: "client_certificate_url",
      3: "trusted_ca_keys",
      4: "truncated_hmac",
      5: "status_request",
      6: "user_mapping",
      7: "client_authz",
      8: "server_authz",
      9: "cert_type",
      10: "supported_groups",
      11: "ec_point_formats",
      12: "srp",
      13: "signature_algorithms",
      14: "use_srtp",
      15: "heartbeat",
      16: "application_layer_protocol_negotiation",
      17: "status_request_v2",
      18: "signed_certificate_timestamp",
      19: "client_certificate_type",
      20: "server_certificate_type",
      21: "padding",
      22: "encrypt_then_mac",
      23: "extended_master_secret",
      24: "token_binding",
      25: "cached_info",
      26: "tls_lts",
      27: "compress_certificate",
      28: "record_size_limit",
      29: "pwd_protect",
      30: "pwd_clear",
      31: "password_salt",
      32: "ticket_pinning",
      33: "tls_cert_with_extern_psk",
      34: "delegated_credential",
      35: "session_ticket",
      36: "TLMSP",
      37: "TLMSP_proxying",
      38: "TLMSP_delegate",
      39: "supported_ekt_ciphers",
      41: "pre_shared_key",
      42: "early_data",
      43: "supported_versions",
      44: "cookie",
      45: "psk_key_exchange_modes",
      47: "certificate_authorities",
      48: "oid_filters",
      49: "post_handshake_auth",
      50: "signature_algorithms_cert",
      51: "key_share",
      52: "transparency_info",
      53: "connection_id_deprecated",
      54: "connection_id",
      55: "external_id_hash",
      56: "external_session_id",
      57: "quic_transport_parameters",
      58: "ticket_request",
      59: "dnssec_chain",
      60: "sequence_number_encryption_algorithms",
      61: "rrc",
      62: "tls_flags",
      64768: "ech_outer_extensions",
      65037: "encrypted_client_hello",
      65281: "renegotiation_info",
      // Non-IANA but widely deployed
      17513: "application_settings"
    };
    exports.EXTENSIONS = _extensions;
    var _extensionAliases = {
      sni: 0,
      alpn: 16,
      alps: 17513,
      ech: 65037
    };
    exports.EXTENSION_IDS = Object.assign(Object.fromEntries(Object.entries(_extensions).map(([id, name]) => [name, Number(id)])), _extensionAliases);
    exports.SUPPORTED_GROUPS = lookupTable({
      1: "sect163k1",
      2: "sect163r1",
      3: "sect163r2",
      4: "sect193r1",
      5: "sect193r2",
      6: "sect233k1",
      7: "sect233r1",
      8: "sect239k1",
      9: "sect283k1",
      10: "sect283r1",
      11: "sect409k1",
      12: "sect409r1",
      13: "sect571k1",
      14: "sect571r1",
      15: "secp160k1",
      16: "secp160r1",
      17: "secp160r2",
      18: "secp192k1",
      19: "secp192r1",
      20: "secp224k1",
      21: "secp224r1",
      22: "secp256k1",
      23: "secp256r1",
      24: "secp384r1",
      25: "secp521r1",
      26: "brainpoolP256r1",
      27: "brainpoolP384r1",
      28: "brainpoolP512r1",
      29: "x25519",
      30: "x448",
      31: "brainpoolP256r1tls13",
      32: "brainpoolP384r1tls13",
      33: "brainpoolP512r1tls13",
      34: "GC256A",
      35: "GC256B",
      36: "GC256C",
      37: "GC256D",
      38: "GC512A",
      39: "GC512B",
      40: "GC512C",
      41: "curveSM2",
      256: "ffdhe2048",
      257: "ffdhe3072",
      258: "ffdhe4096",
      259: "ffdhe6144",
      260: "ffdhe8192",
      // Post-quantum / hybrid key exchange
      512: "MLKEM512",
      513: "MLKEM768",
      514: "MLKEM1024",
      4587: "SecP256r1MLKEM768",
      4588: "X25519MLKEM768",
      4589: "SecP384r1MLKEM1024",
      4590: "curveSM2MLKEM768",
      // Obsolete pre-standard Kyber
      25497: "X25519Kyber768Draft00",
      25498: "SecP256r1Kyber768Draft00",
      // Legacy explicit curves
      65281: "arbitrary_explicit_prime_curves",
      65282: "arbitrary_explicit_char2_curves"
    });
    exports.SIGNATURE_ALGORITHMS = lookupTable({
      // Legacy TLS 1.2 byte-pair schemes (hash << 8 | sig): hash 2=SHA-1, 3=SHA-224, 4=SHA-256,
      // 5=SHA-384, 6=SHA-512; sig 1=RSA, 2=DSA, 3=ECDSA
      513: "rsa_pkcs1_sha1",
      514: "dsa_sha1",
      515: "ecdsa_sha1",
      769: "rsa_pkcs1_sha224",
      770: "dsa_sha224",
      771: "ecdsa_sha224",
      // TLS 1.3 named signature schemes
      1025: "rsa_pkcs1_sha256",
      1026: "dsa_sha256",
      1027: "ecdsa_secp256r1_sha256",
      1056: "rsa_pkcs1_sha256_legacy",
      1281: "rsa_pkcs1_sha384",
      1282: "dsa_sha384",
      1283: "ecdsa_secp384r1_sha384",
      1312: "rsa_pkcs1_sha384_legacy",
      1537: "rsa_pkcs1_sha512",
      1538: "dsa_sha512",
      1539: "ecdsa_secp521r1_sha512",
      1568: "rsa_pkcs1_sha512_legacy",
      1796: "eccsi_sha256",
      1797: "iso_ibs1",
      1798: "iso_ibs2",
      1799: "iso_chinese_ibs",
      1800: "sm2sig_sm3",
      1801: "gostr34102012_256a",
      1802: "gostr34102012_256b",
      1803: "gostr34102012_256c",
      1804: "gostr34102012_256d",
      1805: "gostr34102012_512a",
      1806: "gostr34102012_512b",
      1807: "gostr34102012_512c",
      2052: "rsa_pss_rsae_sha256",
      2053: "rsa_pss_rsae_sha384",
      2054: "rsa_pss_rsae_sha512",
      2055: "ed25519",
      2056: "ed448",
      2057: "rsa_pss_pss_sha256",
      2058: "rsa_pss_pss_sha384",
      2059: "rsa_pss_pss_sha512",
      2074: "ecdsa_brainpoolP256r1tls13_sha256",
      2075: "ecdsa_brainpoolP384r1tls13_sha384",
      2076: "ecdsa_brainpoolP512r1tls13_sha512",
      // Post-quantum signatures
      2308: "mldsa44",
      2309: "mldsa65",
      2310: "mldsa87",
      2321: "slhdsa_sha2_128s",
      2322: "slhdsa_sha2_128f",
      2323: "slhdsa_sha2_192s",
      2324: "slhdsa_sha2_192f",
      2325: "slhdsa_sha2_256s",
      2326: "slhdsa_sha2_256f",
      2327: "slhdsa_shake_128s",
      2328: "slhdsa_shake_128f",
      2329: "slhdsa_shake_192s",
      2330: "slhdsa_shake_192f",
      2331: "slhdsa_shake_256s",
      2332: "slhdsa_shake_256f"
    });
    exports.EC_POINT_FORMATS = lookupTable({
      0: "uncompressed",
      1: "ansiX962_compressed_prime",
      2: "ansiX962_compressed_char2"
    });
    exports.COMPRESSION_METHODS = lookupTable({
      0: "null",
      1: "DEFLATE"
    });
    exports.PSK_KEY_EXCHANGE_MODES = lookupTable({
      0: "psk_ke",
      1: "psk_dhe_ke"
    });
    exports.CERTIFICATE_COMPRESSION_ALGORITHMS = lookupTable({
      1: "zlib",
      2: "brotli",
      3: "zstd"
    });
    exports.CERTIFICATE_STATUS_TYPES = lookupTable({
      1: "ocsp",
      2: "ocsp_multi"
    });
  }
});

// node_modules/read-tls-client-hello/dist/index.js
var require_dist = __commonJS({
  "node_modules/read-tls-client-hello/dist/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
    };
    var __awaiter = exports && exports.__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.NonTlsError = exports.isGREASE = exports.extensionParsers = void 0;
    exports.getExtensionData = getExtensionData2;
    exports.readTlsClientHello = readTlsClientHello2;
    exports.calculateJa3 = calculateJa3;
    exports.getTlsFingerprintAsJa3 = getTlsFingerprintAsJa3;
    exports.calculateJa4 = calculateJa4;
    exports.getTlsFingerprintAsJa4 = getTlsFingerprintAsJa4;
    exports.trackClientHellos = trackClientHellos;
    var stream = __require("stream");
    var crypto = __require("crypto");
    var extension_parsers_1 = require_extension_parsers();
    var lookup_tables_1 = require_lookup_tables();
    var extension_parsers_2 = require_extension_parsers();
    Object.defineProperty(exports, "extensionParsers", { enumerable: true, get: function() {
      return extension_parsers_2.extensionParsers;
    } });
    __exportStar(require_lookup_tables(), exports);
    var collectBytes = (stream2, byteLength) => {
      if (byteLength === 0)
        return Buffer.from([]);
      return new Promise((resolve, reject) => __awaiter(void 0, void 0, void 0, function* () {
        var _a;
        const closeReject = () => reject(new Error("Stream closed before expected data could be read"));
        const data = [];
        try {
          stream2.on("error", reject);
          stream2.on("close", closeReject);
          let dataLength = 0;
          let readNull = false;
          do {
            if (!stream2.readable || readNull)
              yield new Promise((resolve2) => stream2.once("readable", resolve2));
            const nextData = (_a = stream2.read(byteLength - dataLength)) !== null && _a !== void 0 ? _a : stream2.read();
            if (nextData === null) {
              readNull = true;
              continue;
            }
            data.push(nextData);
            dataLength += nextData.byteLength;
          } while (dataLength < byteLength);
          return resolve(Buffer.concat(data, byteLength));
        } catch (e) {
          Object.assign(e, { consumedData: data });
          reject(e);
        } finally {
          stream2.removeListener("error", reject);
          stream2.removeListener("close", closeReject);
        }
      }));
    };
    var isGREASE = (value) => (value & 3855) == 2570;
    exports.isGREASE = isGREASE;
    function getExtensionData2(clientHello, id) {
      var _a;
      const numId = typeof id === "string" ? lookup_tables_1.EXTENSION_IDS[id] : id;
      return (_a = clientHello.extensions.find((e) => e.id === numId)) === null || _a === void 0 ? void 0 : _a.data;
    }
    var NonTlsError = class extends Error {
      constructor(message) {
        super(message);
        const actualProto = new.target.prototype;
        Object.setPrototypeOf(this, actualProto);
      }
    };
    exports.NonTlsError = NonTlsError;
    function extractTlsHello(inputStream) {
      return __awaiter(this, void 0, void 0, function* () {
        const consumedData = [];
        try {
          consumedData.push(yield collectBytes(inputStream, 1));
          const [recordType] = consumedData[0];
          if (recordType !== 22)
            throw new Error("Can't calculate TLS fingerprint - not a TLS stream");
          consumedData.push(yield collectBytes(inputStream, 2));
          const recordLengthBytes = yield collectBytes(inputStream, 2);
          consumedData.push(recordLengthBytes);
          const recordLength = recordLengthBytes.readUInt16BE(0);
          consumedData.push(yield collectBytes(inputStream, recordLength));
          return Buffer.concat(consumedData);
        } catch (error) {
          if (error.consumedData) {
            error.consumedData.consumedData = Buffer.concat([
              ...consumedData,
              error.consumedData
            ]);
          } else {
            Object.assign(error, { consumedData: Buffer.concat(consumedData) });
          }
          throw error;
        }
      });
    }
    function readTlsClientHello2(inputStream) {
      return __awaiter(this, void 0, void 0, function* () {
        const wasFlowing = inputStream.readableFlowing;
        if (wasFlowing)
          inputStream.pause();
        let clientHelloRecordData;
        try {
          clientHelloRecordData = yield extractTlsHello(inputStream);
        } catch (error) {
          if ("consumedData" in error) {
            inputStream.unshift(error.consumedData);
          }
          if (wasFlowing)
            inputStream.resume();
          throw new NonTlsError(error.message);
        }
        inputStream.unshift(clientHelloRecordData);
        if (wasFlowing)
          inputStream.resume();
        const clientHello = clientHelloRecordData.slice(5);
        const helloDataStream = stream.Readable.from(clientHello, { objectMode: false });
        const [helloType] = yield collectBytes(helloDataStream, 1);
        if (helloType !== 1)
          throw new Error("Can't calculate TLS fingerprint - not a TLS client hello");
        const helloLength = (yield collectBytes(helloDataStream, 3)).readIntBE(0, 3);
        if (helloLength !== clientHello.byteLength - 4)
          throw new Error(`Unexpected client hello length: ${helloLength} (of ${clientHello.byteLength})`);
        const clientTlsVersion = yield collectBytes(helloDataStream, 2);
        const clientRandom = yield collectBytes(helloDataStream, 32);
        const [sessionIdLength] = yield collectBytes(helloDataStream, 1);
        const sessionId = yield collectBytes(helloDataStream, sessionIdLength);
        const cipherSuitesLength = (yield collectBytes(helloDataStream, 2)).readUInt16BE(0);
        const cipherSuites = yield collectBytes(helloDataStream, cipherSuitesLength);
        const [compressionMethodsLength] = yield collectBytes(helloDataStream, 1);
        const compressionMethods = yield collectBytes(helloDataStream, compressionMethodsLength);
        const allCipherSuiteIds = [];
        for (let i = 0; i < cipherSuites.length; i += 2) {
          allCipherSuiteIds.push(cipherSuites.readUInt16BE(i));
        }
        const allCompressionMethods = Array.from(compressionMethods);
        const extensionsLength = (yield collectBytes(helloDataStream, 2)).readUInt16BE(0);
        let readExtensionsDataLength = 0;
        const parsedExtensions = [];
        while (readExtensionsDataLength < extensionsLength) {
          const extensionId = (yield collectBytes(helloDataStream, 2)).readUInt16BE(0);
          const extensionLength = (yield collectBytes(helloDataStream, 2)).readUInt16BE(0);
          const extensionData = yield collectBytes(helloDataStream, extensionLength);
          let parsedData = null;
          const parser = extension_parsers_1.extensionParsers[extensionId];
          if (parser && !(0, exports.isGREASE)(extensionId)) {
            try {
              parsedData = parser(extensionData);
            } catch (_a) {
              parsedData = null;
            }
          }
          parsedExtensions.push({ id: extensionId, data: parsedData });
          readExtensionsDataLength += 4 + extensionLength;
        }
        return {
          version: clientTlsVersion.readUInt16BE(0),
          random: clientRandom,
          sessionId,
          cipherSuites: allCipherSuiteIds,
          compressionMethods: allCompressionMethods,
          extensions: parsedExtensions
        };
      });
    }
    function calculateJa3(clientHello) {
      var _a, _b, _c, _d;
      const ciphers = clientHello.cipherSuites.filter((id) => !(0, exports.isGREASE)(id));
      const extensionIds = clientHello.extensions.map((e) => e.id).filter((id) => !(0, exports.isGREASE)(id));
      const groups = (_b = (_a = getExtensionData2(clientHello, 10)) === null || _a === void 0 ? void 0 : _a.groups.filter((id) => !(0, exports.isGREASE)(id))) !== null && _b !== void 0 ? _b : [];
      const curveFormats = (_d = (_c = getExtensionData2(clientHello, 11)) === null || _c === void 0 ? void 0 : _c.formats) !== null && _d !== void 0 ? _d : [];
      const fingerprintString = [
        clientHello.version,
        ciphers.join("-"),
        extensionIds.join("-"),
        groups.join("-"),
        curveFormats.join("-")
      ].join(",");
      return crypto.createHash("md5").update(fingerprintString).digest("hex");
    }
    function getTlsFingerprintAsJa3(rawStream) {
      return __awaiter(this, void 0, void 0, function* () {
        return calculateJa3(yield readTlsClientHello2(rawStream));
      });
    }
    function calculateJa4(clientHello) {
      var _a, _b, _c, _d, _e;
      const ciphers = clientHello.cipherSuites.filter((id) => !(0, exports.isGREASE)(id));
      const extensionIds = clientHello.extensions.map((e) => e.id).filter((id) => !(0, exports.isGREASE)(id));
      const serverName = (_a = getExtensionData2(clientHello, 0)) === null || _a === void 0 ? void 0 : _a.serverName;
      const alpnProtocols = (_b = getExtensionData2(clientHello, 16)) === null || _b === void 0 ? void 0 : _b.protocols;
      const sigAlgorithms = (_d = (_c = getExtensionData2(clientHello, 13)) === null || _c === void 0 ? void 0 : _c.algorithms) !== null && _d !== void 0 ? _d : [];
      const protocol = "t";
      const version = extensionIds.includes(43) ? "13" : (_e = {
        771: "12",
        770: "11",
        769: "10"
      }[clientHello.version]) !== null && _e !== void 0 ? _e : "00";
      const sni = !serverName ? "i" : "d";
      let alpn = "00";
      const firstProtocol = alpnProtocols === null || alpnProtocols === void 0 ? void 0 : alpnProtocols[0];
      if (firstProtocol && firstProtocol.length >= 1) {
        alpn = firstProtocol.length >= 2 ? `${firstProtocol[0]}${firstProtocol[firstProtocol.length - 1]}` : `${firstProtocol[0]}${firstProtocol[0]}`;
      }
      const cipherCount = ciphers.length.toString().padStart(2, "0");
      const extensionCount = extensionIds.length.toString().padStart(2, "0");
      const ja4_a = `${protocol}${version}${sni}${cipherCount}${extensionCount}${alpn}`;
      const cipherHexValues = ciphers.map((c) => c.toString(16).padStart(4, "0"));
      const sortedCiphers = [...cipherHexValues].sort().join(",");
      const cipherHash = ciphers.length ? crypto.createHash("sha256").update(sortedCiphers).digest("hex").slice(0, 12) : "000000000000";
      const extensionsStr = extensionIds.filter((e) => e !== 0 && e !== 16).sort((a, b) => a - b).map((e) => e.toString(16).padStart(4, "0")).join(",");
      const signatureAlgorithmsStr = sigAlgorithms.filter((s) => !(0, exports.isGREASE)(s)).map((s) => s.toString(16).padStart(4, "0")).join(",");
      const separator = signatureAlgorithmsStr ? "_" : "";
      const ja4_c_raw = `${extensionsStr}${separator}${signatureAlgorithmsStr}`;
      const extensionHash = crypto.createHash("sha256").update(ja4_c_raw).digest("hex").slice(0, 12);
      return `${ja4_a}_${cipherHash}_${extensionHash}`;
    }
    function getTlsFingerprintAsJa4(rawStream) {
      return __awaiter(this, void 0, void 0, function* () {
        return calculateJa4(yield readTlsClientHello2(rawStream));
      });
    }
    function trackClientHellos(tlsServer) {
      const tlsConnectionListener = tlsServer.listeners("connection")[0];
      if (!tlsConnectionListener)
        throw new Error("TLS server is not listening for connection events");
      tlsServer.removeListener("connection", tlsConnectionListener);
      tlsServer.on("connection", (socket) => __awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        try {
          const clientHello = yield readTlsClientHello2(socket);
          socket.tlsClientHello = Object.assign(Object.assign({}, clientHello), { ja3: calculateJa3(clientHello), ja4: calculateJa4(clientHello) });
        } catch (e) {
          if (!(e instanceof NonTlsError)) {
            console.warn(`TLS client hello data not available for TLS connection from ${(_a = socket.remoteAddress) !== null && _a !== void 0 ? _a : "unknown address"}: ${(_b = e.message) !== null && _b !== void 0 ? _b : e}`);
          }
        }
        tlsConnectionListener.call(tlsServer, socket);
      }));
      tlsServer.prependListener("secureConnection", (tlsSocket) => {
        var _a;
        const fingerprint = (_a = tlsSocket._parent) === null || _a === void 0 ? void 0 : _a.tlsClientHello;
        tlsSocket.tlsClientHello = fingerprint;
      });
      return tlsServer;
    }
  }
});

// node_modules/dns-packet/types.js
var require_types = __commonJS({
  "node_modules/dns-packet/types.js"(exports) {
    "use strict";
    exports.toString = function(type) {
      switch (type) {
        case 1:
          return "A";
        case 10:
          return "NULL";
        case 28:
          return "AAAA";
        case 18:
          return "AFSDB";
        case 42:
          return "APL";
        case 257:
          return "CAA";
        case 60:
          return "CDNSKEY";
        case 59:
          return "CDS";
        case 37:
          return "CERT";
        case 5:
          return "CNAME";
        case 49:
          return "DHCID";
        case 32769:
          return "DLV";
        case 39:
          return "DNAME";
        case 48:
          return "DNSKEY";
        case 43:
          return "DS";
        case 55:
          return "HIP";
        case 13:
          return "HINFO";
        case 45:
          return "IPSECKEY";
        case 25:
          return "KEY";
        case 36:
          return "KX";
        case 29:
          return "LOC";
        case 15:
          return "MX";
        case 35:
          return "NAPTR";
        case 2:
          return "NS";
        case 47:
          return "NSEC";
        case 50:
          return "NSEC3";
        case 51:
          return "NSEC3PARAM";
        case 12:
          return "PTR";
        case 46:
          return "RRSIG";
        case 17:
          return "RP";
        case 24:
          return "SIG";
        case 6:
          return "SOA";
        case 99:
          return "SPF";
        case 33:
          return "SRV";
        case 44:
          return "SSHFP";
        case 32768:
          return "TA";
        case 249:
          return "TKEY";
        case 52:
          return "TLSA";
        case 250:
          return "TSIG";
        case 16:
          return "TXT";
        case 252:
          return "AXFR";
        case 251:
          return "IXFR";
        case 41:
          return "OPT";
        case 255:
          return "ANY";
      }
      return "UNKNOWN_" + type;
    };
    exports.toType = function(name) {
      switch (name.toUpperCase()) {
        case "A":
          return 1;
        case "NULL":
          return 10;
        case "AAAA":
          return 28;
        case "AFSDB":
          return 18;
        case "APL":
          return 42;
        case "CAA":
          return 257;
        case "CDNSKEY":
          return 60;
        case "CDS":
          return 59;
        case "CERT":
          return 37;
        case "CNAME":
          return 5;
        case "DHCID":
          return 49;
        case "DLV":
          return 32769;
        case "DNAME":
          return 39;
        case "DNSKEY":
          return 48;
        case "DS":
          return 43;
        case "HIP":
          return 55;
        case "HINFO":
          return 13;
        case "IPSECKEY":
          return 45;
        case "KEY":
          return 25;
        case "KX":
          return 36;
        case "LOC":
          return 29;
        case "MX":
          return 15;
        case "NAPTR":
          return 35;
        case "NS":
          return 2;
        case "NSEC":
          return 47;
        case "NSEC3":
          return 50;
        case "NSEC3PARAM":
          return 51;
        case "PTR":
          return 12;
        case "RRSIG":
          return 46;
        case "RP":
          return 17;
        case "SIG":
          return 24;
        case "SOA":
          return 6;
        case "SPF":
          return 99;
        case "SRV":
          return 33;
        case "SSHFP":
          return 44;
        case "TA":
          return 32768;
        case "TKEY":
          return 249;
        case "TLSA":
          return 52;
        case "TSIG":
          return 250;
        case "TXT":
          return 16;
        case "AXFR":
          return 252;
        case "IXFR":
          return 251;
        case "OPT":
          return 41;
        case "ANY":
          return 255;
        case "*":
          return 255;
      }
      if (name.toUpperCase().startsWith("UNKNOWN_")) return parseInt(name.slice(8));
      return 0;
    };
  }
});

// node_modules/dns-packet/rcodes.js
var require_rcodes = __commonJS({
  "node_modules/dns-packet/rcodes.js"(exports) {
    "use strict";
    exports.toString = function(rcode) {
      switch (rcode) {
        case 0:
          return "NOERROR";
        case 1:
          return "FORMERR";
        case 2:
          return "SERVFAIL";
        case 3:
          return "NXDOMAIN";
        case 4:
          return "NOTIMP";
        case 5:
          return "REFUSED";
        case 6:
          return "YXDOMAIN";
        case 7:
          return "YXRRSET";
        case 8:
          return "NXRRSET";
        case 9:
          return "NOTAUTH";
        case 10:
          return "NOTZONE";
        case 11:
          return "RCODE_11";
        case 12:
          return "RCODE_12";
        case 13:
          return "RCODE_13";
        case 14:
          return "RCODE_14";
        case 15:
          return "RCODE_15";
      }
      return "RCODE_" + rcode;
    };
    exports.toRcode = function(code) {
      switch (code.toUpperCase()) {
        case "NOERROR":
          return 0;
        case "FORMERR":
          return 1;
        case "SERVFAIL":
          return 2;
        case "NXDOMAIN":
          return 3;
        case "NOTIMP":
          return 4;
        case "REFUSED":
          return 5;
        case "YXDOMAIN":
          return 6;
        case "YXRRSET":
          return 7;
        case "NXRRSET":
          return 8;
        case "NOTAUTH":
          return 9;
        case "NOTZONE":
          return 10;
        case "RCODE_11":
          return 11;
        case "RCODE_12":
          return 12;
        case "RCODE_13":
          return 13;
        case "RCODE_14":
          return 14;
        case "RCODE_15":
          return 15;
      }
      return 0;
    };
  }
});

// node_modules/dns-packet/opcodes.js
var require_opcodes = __commonJS({
  "node_modules/dns-packet/opcodes.js"(exports) {
    "use strict";
    exports.toString = function(opcode) {
      switch (opcode) {
        case 0:
          return "QUERY";
        case 1:
          return "IQUERY";
        case 2:
          return "STATUS";
        case 3:
          return "OPCODE_3";
        case 4:
          return "NOTIFY";
        case 5:
          return "UPDATE";
        case 6:
          return "OPCODE_6";
        case 7:
          return "OPCODE_7";
        case 8:
          return "OPCODE_8";
        case 9:
          return "OPCODE_9";
        case 10:
          return "OPCODE_10";
        case 11:
          return "OPCODE_11";
        case 12:
          return "OPCODE_12";
        case 13:
          return "OPCODE_13";
        case 14:
          return "OPCODE_14";
        case 15:
          return "OPCODE_15";
      }
      return "OPCODE_" + opcode;
    };
    exports.toOpcode = function(code) {
      switch (code.toUpperCase()) {
        case "QUERY":
          return 0;
        case "IQUERY":
          return 1;
        case "STATUS":
          return 2;
        case "OPCODE_3":
          return 3;
        case "NOTIFY":
          return 4;
        case "UPDATE":
          return 5;
        case "OPCODE_6":
          return 6;
        case "OPCODE_7":
          return 7;
        case "OPCODE_8":
          return 8;
        case "OPCODE_9":
          return 9;
        case "OPCODE_10":
          return 10;
        case "OPCODE_11":
          return 11;
        case "OPCODE_12":
          return 12;
        case "OPCODE_13":
          return 13;
        case "OPCODE_14":
          return 14;
        case "OPCODE_15":
          return 15;
      }
      return 0;
    };
  }
});

// node_modules/dns-packet/classes.js
var require_classes = __commonJS({
  "node_modules/dns-packet/classes.js"(exports) {
    "use strict";
    exports.toString = function(klass) {
      switch (klass) {
        case 1:
          return "IN";
        case 2:
          return "CS";
        case 3:
          return "CH";
        case 4:
          return "HS";
        case 255:
          return "ANY";
      }
      return "UNKNOWN_" + klass;
    };
    exports.toClass = function(name) {
      switch (name.toUpperCase()) {
        case "IN":
          return 1;
        case "CS":
          return 2;
        case "CH":
          return 3;
        case "HS":
          return 4;
        case "ANY":
          return 255;
      }
      return 0;
    };
  }
});

// node_modules/dns-packet/optioncodes.js
var require_optioncodes = __commonJS({
  "node_modules/dns-packet/optioncodes.js"(exports) {
    "use strict";
    exports.toString = function(type) {
      switch (type) {
        // list at
        // https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml#dns-parameters-11
        case 1:
          return "LLQ";
        case 2:
          return "UL";
        case 3:
          return "NSID";
        case 5:
          return "DAU";
        case 6:
          return "DHU";
        case 7:
          return "N3U";
        case 8:
          return "CLIENT_SUBNET";
        case 9:
          return "EXPIRE";
        case 10:
          return "COOKIE";
        case 11:
          return "TCP_KEEPALIVE";
        case 12:
          return "PADDING";
        case 13:
          return "CHAIN";
        case 14:
          return "KEY_TAG";
        case 26946:
          return "DEVICEID";
      }
      if (type < 0) {
        return null;
      }
      return `OPTION_${type}`;
    };
    exports.toCode = function(name) {
      if (typeof name === "number") {
        return name;
      }
      if (!name) {
        return -1;
      }
      switch (name.toUpperCase()) {
        case "OPTION_0":
          return 0;
        case "LLQ":
          return 1;
        case "UL":
          return 2;
        case "NSID":
          return 3;
        case "OPTION_4":
          return 4;
        case "DAU":
          return 5;
        case "DHU":
          return 6;
        case "N3U":
          return 7;
        case "CLIENT_SUBNET":
          return 8;
        case "EXPIRE":
          return 9;
        case "COOKIE":
          return 10;
        case "TCP_KEEPALIVE":
          return 11;
        case "PADDING":
          return 12;
        case "CHAIN":
          return 13;
        case "KEY_TAG":
          return 14;
        case "DEVICEID":
          return 26946;
        case "OPTION_65535":
          return 65535;
      }
      const m = name.match(/_(\d+)$/);
      if (m) {
        return parseInt(m[1], 10);
      }
      return -1;
    };
  }
});

// node_modules/@leichtgewicht/ip-codec/index.cjs
var require_ip_codec = __commonJS({
  "node_modules/@leichtgewicht/ip-codec/index.cjs"(exports, module) {
    var ipCodec = (function(exports2) {
      "use strict";
      Object.defineProperty(exports2, "__esModule", {
        value: true
      });
      exports2.decode = decode;
      exports2.encode = encode;
      exports2.familyOf = familyOf;
      exports2.name = void 0;
      exports2.sizeOf = sizeOf;
      exports2.v6 = exports2.v4 = void 0;
      const v4Regex = /^(\d{1,3}\.){3,3}\d{1,3}$/;
      const v4Size = 4;
      const v6Regex = /^(::)?(((\d{1,3}\.){3}(\d{1,3}){1})?([0-9a-f]){0,4}:{0,2}){1,8}(::)?$/i;
      const v6Size = 16;
      const v4 = {
        name: "v4",
        size: v4Size,
        isFormat: (ip) => v4Regex.test(ip),
        encode(ip, buff, offset) {
          offset = ~~offset;
          buff = buff || new Uint8Array(offset + v4Size);
          const max = ip.length;
          let n = 0;
          for (let i = 0; i < max; ) {
            const c = ip.charCodeAt(i++);
            if (c === 46) {
              buff[offset++] = n;
              n = 0;
            } else {
              n = n * 10 + (c - 48);
            }
          }
          buff[offset] = n;
          return buff;
        },
        decode(buff, offset) {
          offset = ~~offset;
          return `${buff[offset++]}.${buff[offset++]}.${buff[offset++]}.${buff[offset]}`;
        }
      };
      exports2.v4 = v4;
      const v6 = {
        name: "v6",
        size: v6Size,
        isFormat: (ip) => ip.length > 0 && v6Regex.test(ip),
        encode(ip, buff, offset) {
          offset = ~~offset;
          let end = offset + v6Size;
          let fill = -1;
          let hexN = 0;
          let decN = 0;
          let prevColon = true;
          let useDec = false;
          buff = buff || new Uint8Array(offset + v6Size);
          for (let i = 0; i < ip.length; i++) {
            let c = ip.charCodeAt(i);
            if (c === 58) {
              if (prevColon) {
                if (fill !== -1) {
                  if (offset < end) buff[offset] = 0;
                  if (offset < end - 1) buff[offset + 1] = 0;
                  offset += 2;
                } else if (offset < end) {
                  fill = offset;
                }
              } else {
                if (useDec === true) {
                  if (offset < end) buff[offset] = decN;
                  offset++;
                } else {
                  if (offset < end) buff[offset] = hexN >> 8;
                  if (offset < end - 1) buff[offset + 1] = hexN & 255;
                  offset += 2;
                }
                hexN = 0;
                decN = 0;
              }
              prevColon = true;
              useDec = false;
            } else if (c === 46) {
              if (offset < end) buff[offset] = decN;
              offset++;
              decN = 0;
              hexN = 0;
              prevColon = false;
              useDec = true;
            } else {
              prevColon = false;
              if (c >= 97) {
                c -= 87;
              } else if (c >= 65) {
                c -= 55;
              } else {
                c -= 48;
                decN = decN * 10 + c;
              }
              hexN = (hexN << 4) + c;
            }
          }
          if (prevColon === false) {
            if (useDec === true) {
              if (offset < end) buff[offset] = decN;
              offset++;
            } else {
              if (offset < end) buff[offset] = hexN >> 8;
              if (offset < end - 1) buff[offset + 1] = hexN & 255;
              offset += 2;
            }
          } else if (fill === 0) {
            if (offset < end) buff[offset] = 0;
            if (offset < end - 1) buff[offset + 1] = 0;
            offset += 2;
          } else if (fill !== -1) {
            offset += 2;
            for (let i = Math.min(offset - 1, end - 1); i >= fill + 2; i--) {
              buff[i] = buff[i - 2];
            }
            buff[fill] = 0;
            buff[fill + 1] = 0;
            fill = offset;
          }
          if (fill !== offset && fill !== -1) {
            if (offset > end - 2) {
              offset = end - 2;
            }
            while (end > fill) {
              buff[--end] = offset < end && offset > fill ? buff[--offset] : 0;
            }
          } else {
            while (offset < end) {
              buff[offset++] = 0;
            }
          }
          return buff;
        },
        decode(buff, offset) {
          offset = ~~offset;
          let result = "";
          for (let i = 0; i < v6Size; i += 2) {
            if (i !== 0) {
              result += ":";
            }
            result += (buff[offset + i] << 8 | buff[offset + i + 1]).toString(16);
          }
          return result.replace(/(^|:)0(:0)*:0(:|$)/, "$1::$3").replace(/:{3,4}/, "::");
        }
      };
      exports2.v6 = v6;
      const name = "ip";
      exports2.name = name;
      function sizeOf(ip) {
        if (v4.isFormat(ip)) return v4.size;
        if (v6.isFormat(ip)) return v6.size;
        throw Error(`Invalid ip address: ${ip}`);
      }
      function familyOf(string) {
        return sizeOf(string) === v4.size ? 1 : 2;
      }
      function encode(ip, buff, offset) {
        offset = ~~offset;
        const size = sizeOf(ip);
        if (typeof buff === "function") {
          buff = buff(offset + size);
        }
        if (size === v4.size) {
          return v4.encode(ip, buff, offset);
        }
        return v6.encode(ip, buff, offset);
      }
      function decode(buff, offset, length) {
        offset = ~~offset;
        length = length || buff.length - offset;
        if (length === v4.size) {
          return v4.decode(buff, offset, length);
        }
        if (length === v6.size) {
          return v6.decode(buff, offset, length);
        }
        throw Error(`Invalid buffer size needs to be ${v4.size} for v4 or ${v6.size} for v6.`);
      }
      return "default" in exports2 ? exports2.default : exports2;
    })({});
    if (typeof define === "function" && define.amd) define([], function() {
      return ipCodec;
    });
    else if (typeof module === "object" && typeof exports === "object") module.exports = ipCodec;
  }
});

// node_modules/dns-packet/index.js
var require_dns_packet = __commonJS({
  "node_modules/dns-packet/index.js"(exports) {
    "use strict";
    var Buffer2 = __require("buffer").Buffer;
    var types = require_types();
    var rcodes = require_rcodes();
    var opcodes = require_opcodes();
    var classes = require_classes();
    var optioncodes = require_optioncodes();
    var ip = require_ip_codec();
    var QUERY_FLAG = 0;
    var RESPONSE_FLAG = 1 << 15;
    var FLUSH_MASK = 1 << 15;
    var NOT_FLUSH_MASK = ~FLUSH_MASK;
    var QU_MASK = 1 << 15;
    var NOT_QU_MASK = ~QU_MASK;
    var name = exports.name = {};
    name.encode = function(str, buf, offset, { mail = false } = {}) {
      if (!buf) buf = Buffer2.alloc(name.encodingLength(str));
      if (!offset) offset = 0;
      const oldOffset = offset;
      const n = str.replace(/^\.|\.$/gm, "");
      if (n.length) {
        let list = [];
        if (mail) {
          let localPart = "";
          n.split(".").forEach((label) => {
            if (label.endsWith("\\")) {
              localPart += (localPart.length ? "." : "") + label.slice(0, -1);
            } else {
              if (list.length === 0 && localPart.length) {
                list.push(localPart + "." + label);
              } else {
                list.push(label);
              }
            }
          });
        } else {
          list = n.split(".");
        }
        for (let i = 0; i < list.length; i++) {
          const len = buf.write(list[i], offset + 1);
          buf[offset] = len;
          offset += len + 1;
        }
      }
      buf[offset++] = 0;
      name.encode.bytes = offset - oldOffset;
      return buf;
    };
    name.encode.bytes = 0;
    name.decode = function(buf, offset, { mail = false } = {}) {
      if (!offset) offset = 0;
      const list = [];
      let oldOffset = offset;
      let totalLength = 0;
      let consumedBytes = 0;
      let jumped = false;
      while (true) {
        if (offset >= buf.length) {
          throw new Error("Cannot decode name (buffer overflow)");
        }
        const len = buf[offset++];
        consumedBytes += jumped ? 0 : 1;
        if (len === 0) {
          break;
        } else if ((len & 192) === 0) {
          if (offset + len > buf.length) {
            throw new Error("Cannot decode name (buffer overflow)");
          }
          totalLength += len + 1;
          if (totalLength > 254) {
            throw new Error("Cannot decode name (name too long)");
          }
          let label = buf.toString("utf-8", offset, offset + len);
          if (mail) {
            label = label.replace(/\./g, "\\.");
          }
          list.push(label);
          offset += len;
          consumedBytes += jumped ? 0 : len;
        } else if ((len & 192) === 192) {
          if (offset + 1 > buf.length) {
            throw new Error("Cannot decode name (buffer overflow)");
          }
          const jumpOffset = buf.readUInt16BE(offset - 1) - 49152;
          if (jumpOffset >= oldOffset) {
            throw new Error("Cannot decode name (bad pointer)");
          }
          offset = jumpOffset;
          oldOffset = jumpOffset;
          consumedBytes += jumped ? 0 : 1;
          jumped = true;
        } else {
          throw new Error("Cannot decode name (bad label)");
        }
      }
      name.decode.bytes = consumedBytes;
      return list.length === 0 ? "." : list.join(".");
    };
    name.decode.bytes = 0;
    name.encodingLength = function(n) {
      if (n === "." || n === "..") return 1;
      return Buffer2.byteLength(n.replace(/^\.|\.$/gm, "")) + 2;
    };
    var string = {};
    string.encode = function(s, buf, offset) {
      if (!buf) buf = Buffer2.alloc(string.encodingLength(s));
      if (!offset) offset = 0;
      const len = buf.write(s, offset + 1);
      buf[offset] = len;
      string.encode.bytes = len + 1;
      return buf;
    };
    string.encode.bytes = 0;
    string.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const len = buf[offset];
      const s = buf.toString("utf-8", offset + 1, offset + 1 + len);
      string.decode.bytes = len + 1;
      return s;
    };
    string.decode.bytes = 0;
    string.encodingLength = function(s) {
      return Buffer2.byteLength(s) + 1;
    };
    var header2 = {};
    header2.encode = function(h, buf, offset) {
      if (!buf) buf = header2.encodingLength(h);
      if (!offset) offset = 0;
      const flags = (h.flags || 0) & 32767;
      const type = h.type === "response" ? RESPONSE_FLAG : QUERY_FLAG;
      buf.writeUInt16BE(h.id || 0, offset);
      buf.writeUInt16BE(flags | type, offset + 2);
      buf.writeUInt16BE(h.questions.length, offset + 4);
      buf.writeUInt16BE(h.answers.length, offset + 6);
      buf.writeUInt16BE(h.authorities.length, offset + 8);
      buf.writeUInt16BE(h.additionals.length, offset + 10);
      return buf;
    };
    header2.encode.bytes = 12;
    header2.decode = function(buf, offset) {
      if (!offset) offset = 0;
      if (buf.length < 12) throw new Error("Header must be 12 bytes");
      const flags = buf.readUInt16BE(offset + 2);
      return {
        id: buf.readUInt16BE(offset),
        type: flags & RESPONSE_FLAG ? "response" : "query",
        flags: flags & 32767,
        flag_qr: (flags >> 15 & 1) === 1,
        opcode: opcodes.toString(flags >> 11 & 15),
        flag_aa: (flags >> 10 & 1) === 1,
        flag_tc: (flags >> 9 & 1) === 1,
        flag_rd: (flags >> 8 & 1) === 1,
        flag_ra: (flags >> 7 & 1) === 1,
        flag_z: (flags >> 6 & 1) === 1,
        flag_ad: (flags >> 5 & 1) === 1,
        flag_cd: (flags >> 4 & 1) === 1,
        rcode: rcodes.toString(flags & 15),
        questions: new Array(buf.readUInt16BE(offset + 4)),
        answers: new Array(buf.readUInt16BE(offset + 6)),
        authorities: new Array(buf.readUInt16BE(offset + 8)),
        additionals: new Array(buf.readUInt16BE(offset + 10))
      };
    };
    header2.decode.bytes = 12;
    header2.encodingLength = function() {
      return 12;
    };
    var runknown = exports.unknown = {};
    runknown.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(runknown.encodingLength(data));
      if (!offset) offset = 0;
      buf.writeUInt16BE(data.length, offset);
      data.copy(buf, offset + 2);
      runknown.encode.bytes = data.length + 2;
      return buf;
    };
    runknown.encode.bytes = 0;
    runknown.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const len = buf.readUInt16BE(offset);
      const data = buf.slice(offset + 2, offset + 2 + len);
      runknown.decode.bytes = len + 2;
      return data;
    };
    runknown.decode.bytes = 0;
    runknown.encodingLength = function(data) {
      return data.length + 2;
    };
    var rns = exports.ns = {};
    rns.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rns.encodingLength(data));
      if (!offset) offset = 0;
      name.encode(data, buf, offset + 2);
      buf.writeUInt16BE(name.encode.bytes, offset);
      rns.encode.bytes = name.encode.bytes + 2;
      return buf;
    };
    rns.encode.bytes = 0;
    rns.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const len = buf.readUInt16BE(offset);
      const dd = name.decode(buf, offset + 2);
      rns.decode.bytes = len + 2;
      return dd;
    };
    rns.decode.bytes = 0;
    rns.encodingLength = function(data) {
      return name.encodingLength(data) + 2;
    };
    var rsoa = exports.soa = {};
    rsoa.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rsoa.encodingLength(data));
      if (!offset) offset = 0;
      const oldOffset = offset;
      offset += 2;
      name.encode(data.mname, buf, offset);
      offset += name.encode.bytes;
      name.encode(data.rname, buf, offset, { mail: true });
      offset += name.encode.bytes;
      buf.writeUInt32BE(data.serial || 0, offset);
      offset += 4;
      buf.writeUInt32BE(data.refresh || 0, offset);
      offset += 4;
      buf.writeUInt32BE(data.retry || 0, offset);
      offset += 4;
      buf.writeUInt32BE(data.expire || 0, offset);
      offset += 4;
      buf.writeUInt32BE(data.minimum || 0, offset);
      offset += 4;
      buf.writeUInt16BE(offset - oldOffset - 2, oldOffset);
      rsoa.encode.bytes = offset - oldOffset;
      return buf;
    };
    rsoa.encode.bytes = 0;
    rsoa.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const data = {};
      offset += 2;
      data.mname = name.decode(buf, offset);
      offset += name.decode.bytes;
      data.rname = name.decode(buf, offset, { mail: true });
      offset += name.decode.bytes;
      data.serial = buf.readUInt32BE(offset);
      offset += 4;
      data.refresh = buf.readUInt32BE(offset);
      offset += 4;
      data.retry = buf.readUInt32BE(offset);
      offset += 4;
      data.expire = buf.readUInt32BE(offset);
      offset += 4;
      data.minimum = buf.readUInt32BE(offset);
      offset += 4;
      rsoa.decode.bytes = offset - oldOffset;
      return data;
    };
    rsoa.decode.bytes = 0;
    rsoa.encodingLength = function(data) {
      return 22 + name.encodingLength(data.mname) + name.encodingLength(data.rname);
    };
    var rtxt = exports.txt = {};
    rtxt.encode = function(data, buf, offset) {
      if (!Array.isArray(data)) data = [data];
      for (let i = 0; i < data.length; i++) {
        if (typeof data[i] === "string") {
          data[i] = Buffer2.from(data[i]);
        }
        if (!Buffer2.isBuffer(data[i])) {
          throw new Error("Must be a Buffer");
        }
      }
      if (!buf) buf = Buffer2.alloc(rtxt.encodingLength(data));
      if (!offset) offset = 0;
      const oldOffset = offset;
      offset += 2;
      data.forEach(function(d) {
        buf[offset++] = d.length;
        d.copy(buf, offset, 0, d.length);
        offset += d.length;
      });
      buf.writeUInt16BE(offset - oldOffset - 2, oldOffset);
      rtxt.encode.bytes = offset - oldOffset;
      return buf;
    };
    rtxt.encode.bytes = 0;
    rtxt.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      let remaining = buf.readUInt16BE(offset);
      offset += 2;
      let data = [];
      while (remaining > 0) {
        const len = buf[offset++];
        --remaining;
        if (remaining < len) {
          throw new Error("Buffer overflow");
        }
        data.push(buf.slice(offset, offset + len));
        offset += len;
        remaining -= len;
      }
      rtxt.decode.bytes = offset - oldOffset;
      return data;
    };
    rtxt.decode.bytes = 0;
    rtxt.encodingLength = function(data) {
      if (!Array.isArray(data)) data = [data];
      let length = 2;
      data.forEach(function(buf) {
        if (typeof buf === "string") {
          length += Buffer2.byteLength(buf) + 1;
        } else {
          length += buf.length + 1;
        }
      });
      return length;
    };
    var rnull = exports.null = {};
    rnull.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rnull.encodingLength(data));
      if (!offset) offset = 0;
      if (typeof data === "string") data = Buffer2.from(data);
      if (!data) data = Buffer2.alloc(0);
      const oldOffset = offset;
      offset += 2;
      const len = data.length;
      data.copy(buf, offset, 0, len);
      offset += len;
      buf.writeUInt16BE(offset - oldOffset - 2, oldOffset);
      rnull.encode.bytes = offset - oldOffset;
      return buf;
    };
    rnull.encode.bytes = 0;
    rnull.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const len = buf.readUInt16BE(offset);
      offset += 2;
      const data = buf.slice(offset, offset + len);
      offset += len;
      rnull.decode.bytes = offset - oldOffset;
      return data;
    };
    rnull.decode.bytes = 0;
    rnull.encodingLength = function(data) {
      if (!data) return 2;
      return (Buffer2.isBuffer(data) ? data.length : Buffer2.byteLength(data)) + 2;
    };
    var rhinfo = exports.hinfo = {};
    rhinfo.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rhinfo.encodingLength(data));
      if (!offset) offset = 0;
      const oldOffset = offset;
      offset += 2;
      string.encode(data.cpu, buf, offset);
      offset += string.encode.bytes;
      string.encode(data.os, buf, offset);
      offset += string.encode.bytes;
      buf.writeUInt16BE(offset - oldOffset - 2, oldOffset);
      rhinfo.encode.bytes = offset - oldOffset;
      return buf;
    };
    rhinfo.encode.bytes = 0;
    rhinfo.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const data = {};
      offset += 2;
      data.cpu = string.decode(buf, offset);
      offset += string.decode.bytes;
      data.os = string.decode(buf, offset);
      offset += string.decode.bytes;
      rhinfo.decode.bytes = offset - oldOffset;
      return data;
    };
    rhinfo.decode.bytes = 0;
    rhinfo.encodingLength = function(data) {
      return string.encodingLength(data.cpu) + string.encodingLength(data.os) + 2;
    };
    var rptr = exports.ptr = {};
    var rcname = exports.cname = rptr;
    var rdname = exports.dname = rptr;
    rptr.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rptr.encodingLength(data));
      if (!offset) offset = 0;
      name.encode(data, buf, offset + 2);
      buf.writeUInt16BE(name.encode.bytes, offset);
      rptr.encode.bytes = name.encode.bytes + 2;
      return buf;
    };
    rptr.encode.bytes = 0;
    rptr.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const data = name.decode(buf, offset + 2);
      rptr.decode.bytes = name.decode.bytes + 2;
      return data;
    };
    rptr.decode.bytes = 0;
    rptr.encodingLength = function(data) {
      return name.encodingLength(data) + 2;
    };
    var rsrv = exports.srv = {};
    rsrv.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rsrv.encodingLength(data));
      if (!offset) offset = 0;
      buf.writeUInt16BE(data.priority || 0, offset + 2);
      buf.writeUInt16BE(data.weight || 0, offset + 4);
      buf.writeUInt16BE(data.port || 0, offset + 6);
      name.encode(data.target, buf, offset + 8);
      const len = name.encode.bytes + 6;
      buf.writeUInt16BE(len, offset);
      rsrv.encode.bytes = len + 2;
      return buf;
    };
    rsrv.encode.bytes = 0;
    rsrv.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const len = buf.readUInt16BE(offset);
      const data = {};
      data.priority = buf.readUInt16BE(offset + 2);
      data.weight = buf.readUInt16BE(offset + 4);
      data.port = buf.readUInt16BE(offset + 6);
      data.target = name.decode(buf, offset + 8);
      rsrv.decode.bytes = len + 2;
      return data;
    };
    rsrv.decode.bytes = 0;
    rsrv.encodingLength = function(data) {
      return 8 + name.encodingLength(data.target);
    };
    var rcaa = exports.caa = {};
    rcaa.ISSUER_CRITICAL = 1 << 7;
    rcaa.encode = function(data, buf, offset) {
      const len = rcaa.encodingLength(data);
      if (!buf) buf = Buffer2.alloc(rcaa.encodingLength(data));
      if (!offset) offset = 0;
      if (data.issuerCritical) {
        data.flags = rcaa.ISSUER_CRITICAL;
      }
      buf.writeUInt16BE(len - 2, offset);
      offset += 2;
      buf.writeUInt8(data.flags || 0, offset);
      offset += 1;
      string.encode(data.tag, buf, offset);
      offset += string.encode.bytes;
      buf.write(data.value, offset);
      offset += Buffer2.byteLength(data.value);
      rcaa.encode.bytes = len;
      return buf;
    };
    rcaa.encode.bytes = 0;
    rcaa.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const len = buf.readUInt16BE(offset);
      offset += 2;
      const oldOffset = offset;
      const data = {};
      data.flags = buf.readUInt8(offset);
      offset += 1;
      data.tag = string.decode(buf, offset);
      offset += string.decode.bytes;
      data.value = buf.toString("utf-8", offset, oldOffset + len);
      data.issuerCritical = !!(data.flags & rcaa.ISSUER_CRITICAL);
      rcaa.decode.bytes = len + 2;
      return data;
    };
    rcaa.decode.bytes = 0;
    rcaa.encodingLength = function(data) {
      return string.encodingLength(data.tag) + string.encodingLength(data.value) + 2;
    };
    var rmx = exports.mx = {};
    rmx.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rmx.encodingLength(data));
      if (!offset) offset = 0;
      const oldOffset = offset;
      offset += 2;
      buf.writeUInt16BE(data.preference || 0, offset);
      offset += 2;
      name.encode(data.exchange, buf, offset);
      offset += name.encode.bytes;
      buf.writeUInt16BE(offset - oldOffset - 2, oldOffset);
      rmx.encode.bytes = offset - oldOffset;
      return buf;
    };
    rmx.encode.bytes = 0;
    rmx.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const data = {};
      offset += 2;
      data.preference = buf.readUInt16BE(offset);
      offset += 2;
      data.exchange = name.decode(buf, offset);
      offset += name.decode.bytes;
      rmx.decode.bytes = offset - oldOffset;
      return data;
    };
    rmx.encodingLength = function(data) {
      return 4 + name.encodingLength(data.exchange);
    };
    var ra = exports.a = {};
    ra.encode = function(host, buf, offset) {
      if (!buf) buf = Buffer2.alloc(ra.encodingLength(host));
      if (!offset) offset = 0;
      buf.writeUInt16BE(4, offset);
      offset += 2;
      ip.v4.encode(host, buf, offset);
      ra.encode.bytes = 6;
      return buf;
    };
    ra.encode.bytes = 0;
    ra.decode = function(buf, offset) {
      if (!offset) offset = 0;
      offset += 2;
      const host = ip.v4.decode(buf, offset);
      ra.decode.bytes = 6;
      return host;
    };
    ra.decode.bytes = 0;
    ra.encodingLength = function() {
      return 6;
    };
    var raaaa = exports.aaaa = {};
    raaaa.encode = function(host, buf, offset) {
      if (!buf) buf = Buffer2.alloc(raaaa.encodingLength(host));
      if (!offset) offset = 0;
      buf.writeUInt16BE(16, offset);
      offset += 2;
      ip.v6.encode(host, buf, offset);
      raaaa.encode.bytes = 18;
      return buf;
    };
    raaaa.encode.bytes = 0;
    raaaa.decode = function(buf, offset) {
      if (!offset) offset = 0;
      offset += 2;
      const host = ip.v6.decode(buf, offset);
      raaaa.decode.bytes = 18;
      return host;
    };
    raaaa.decode.bytes = 0;
    raaaa.encodingLength = function() {
      return 18;
    };
    var roption = exports.option = {};
    roption.encode = function(option, buf, offset) {
      if (!buf) buf = Buffer2.alloc(roption.encodingLength(option));
      if (!offset) offset = 0;
      const oldOffset = offset;
      const code = optioncodes.toCode(option.code);
      buf.writeUInt16BE(code, offset);
      offset += 2;
      if (option.data) {
        buf.writeUInt16BE(option.data.length, offset);
        offset += 2;
        option.data.copy(buf, offset);
        offset += option.data.length;
      } else {
        switch (code) {
          // case 3: NSID.  No encode makes sense.
          // case 5,6,7: Not implementable
          case 8:
            const spl = option.sourcePrefixLength || 0;
            const fam = option.family || ip.familyOf(option.ip);
            const ipBuf = ip.encode(option.ip, Buffer2.alloc);
            const ipLen = Math.ceil(spl / 8);
            buf.writeUInt16BE(ipLen + 4, offset);
            offset += 2;
            buf.writeUInt16BE(fam, offset);
            offset += 2;
            buf.writeUInt8(spl, offset++);
            buf.writeUInt8(option.scopePrefixLength || 0, offset++);
            ipBuf.copy(buf, offset, 0, ipLen);
            offset += ipLen;
            break;
          // case 9: EXPIRE (experimental)
          // case 10: COOKIE.  No encode makes sense.
          case 11:
            if (option.timeout) {
              buf.writeUInt16BE(2, offset);
              offset += 2;
              buf.writeUInt16BE(option.timeout, offset);
              offset += 2;
            } else {
              buf.writeUInt16BE(0, offset);
              offset += 2;
            }
            break;
          case 12:
            const len = option.length || 0;
            buf.writeUInt16BE(len, offset);
            offset += 2;
            buf.fill(0, offset, offset + len);
            offset += len;
            break;
          // case 13:  CHAIN.  Experimental.
          case 14:
            const tagsLen = option.tags.length * 2;
            buf.writeUInt16BE(tagsLen, offset);
            offset += 2;
            for (const tag of option.tags) {
              buf.writeUInt16BE(tag, offset);
              offset += 2;
            }
            break;
          default:
            throw new Error(`Unknown roption code: ${option.code}`);
        }
      }
      roption.encode.bytes = offset - oldOffset;
      return buf;
    };
    roption.encode.bytes = 0;
    roption.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const option = {};
      option.code = buf.readUInt16BE(offset);
      option.type = optioncodes.toString(option.code);
      offset += 2;
      const len = buf.readUInt16BE(offset);
      offset += 2;
      option.data = buf.slice(offset, offset + len);
      switch (option.code) {
        // case 3: NSID.  No decode makes sense.
        case 8:
          option.family = buf.readUInt16BE(offset);
          offset += 2;
          option.sourcePrefixLength = buf.readUInt8(offset++);
          option.scopePrefixLength = buf.readUInt8(offset++);
          const padded = Buffer2.alloc(option.family === 1 ? 4 : 16);
          buf.copy(padded, 0, offset, offset + len - 4);
          option.ip = ip.decode(padded);
          break;
        // case 12: Padding.  No decode makes sense.
        case 11:
          if (len > 0) {
            option.timeout = buf.readUInt16BE(offset);
            offset += 2;
          }
          break;
        case 14:
          option.tags = [];
          for (let i = 0; i < len; i += 2) {
            option.tags.push(buf.readUInt16BE(offset));
            offset += 2;
          }
      }
      roption.decode.bytes = len + 4;
      return option;
    };
    roption.decode.bytes = 0;
    roption.encodingLength = function(option) {
      if (option.data) {
        return option.data.length + 4;
      }
      const code = optioncodes.toCode(option.code);
      switch (code) {
        case 8:
          const spl = option.sourcePrefixLength || 0;
          return Math.ceil(spl / 8) + 8;
        case 11:
          return typeof option.timeout === "number" ? 6 : 4;
        case 12:
          return option.length + 4;
        case 14:
          return 4 + option.tags.length * 2;
      }
      throw new Error(`Unknown roption code: ${option.code}`);
    };
    var ropt = exports.opt = {};
    ropt.encode = function(options, buf, offset) {
      if (!buf) buf = Buffer2.alloc(ropt.encodingLength(options));
      if (!offset) offset = 0;
      const oldOffset = offset;
      const rdlen = encodingLengthList(options, roption);
      buf.writeUInt16BE(rdlen, offset);
      offset = encodeList(options, roption, buf, offset + 2);
      ropt.encode.bytes = offset - oldOffset;
      return buf;
    };
    ropt.encode.bytes = 0;
    ropt.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const options = [];
      let rdlen = buf.readUInt16BE(offset);
      offset += 2;
      let o = 0;
      while (rdlen > 0) {
        options[o++] = roption.decode(buf, offset);
        offset += roption.decode.bytes;
        rdlen -= roption.decode.bytes;
      }
      ropt.decode.bytes = offset - oldOffset;
      return options;
    };
    ropt.decode.bytes = 0;
    ropt.encodingLength = function(options) {
      return 2 + encodingLengthList(options || [], roption);
    };
    var rdnskey = exports.dnskey = {};
    rdnskey.PROTOCOL_DNSSEC = 3;
    rdnskey.ZONE_KEY = 128;
    rdnskey.SECURE_ENTRYPOINT = 32768;
    rdnskey.encode = function(key, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rdnskey.encodingLength(key));
      if (!offset) offset = 0;
      const oldOffset = offset;
      const keydata = key.key;
      if (!Buffer2.isBuffer(keydata)) {
        throw new Error("Key must be a Buffer");
      }
      offset += 2;
      buf.writeUInt16BE(key.flags, offset);
      offset += 2;
      buf.writeUInt8(rdnskey.PROTOCOL_DNSSEC, offset);
      offset += 1;
      buf.writeUInt8(key.algorithm, offset);
      offset += 1;
      keydata.copy(buf, offset, 0, keydata.length);
      offset += keydata.length;
      rdnskey.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rdnskey.encode.bytes - 2, oldOffset);
      return buf;
    };
    rdnskey.encode.bytes = 0;
    rdnskey.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      var key = {};
      var length = buf.readUInt16BE(offset);
      offset += 2;
      key.flags = buf.readUInt16BE(offset);
      offset += 2;
      if (buf.readUInt8(offset) !== rdnskey.PROTOCOL_DNSSEC) {
        throw new Error("Protocol must be 3");
      }
      offset += 1;
      key.algorithm = buf.readUInt8(offset);
      offset += 1;
      key.key = buf.slice(offset, oldOffset + length + 2);
      offset += key.key.length;
      rdnskey.decode.bytes = offset - oldOffset;
      return key;
    };
    rdnskey.decode.bytes = 0;
    rdnskey.encodingLength = function(key) {
      return 6 + Buffer2.byteLength(key.key);
    };
    var rrrsig = exports.rrsig = {};
    rrrsig.encode = function(sig, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rrrsig.encodingLength(sig));
      if (!offset) offset = 0;
      const oldOffset = offset;
      const signature = sig.signature;
      if (!Buffer2.isBuffer(signature)) {
        throw new Error("Signature must be a Buffer");
      }
      offset += 2;
      buf.writeUInt16BE(types.toType(sig.typeCovered), offset);
      offset += 2;
      buf.writeUInt8(sig.algorithm, offset);
      offset += 1;
      buf.writeUInt8(sig.labels, offset);
      offset += 1;
      buf.writeUInt32BE(sig.originalTTL, offset);
      offset += 4;
      buf.writeUInt32BE(sig.expiration, offset);
      offset += 4;
      buf.writeUInt32BE(sig.inception, offset);
      offset += 4;
      buf.writeUInt16BE(sig.keyTag, offset);
      offset += 2;
      name.encode(sig.signersName, buf, offset);
      offset += name.encode.bytes;
      signature.copy(buf, offset, 0, signature.length);
      offset += signature.length;
      rrrsig.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rrrsig.encode.bytes - 2, oldOffset);
      return buf;
    };
    rrrsig.encode.bytes = 0;
    rrrsig.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      var sig = {};
      var length = buf.readUInt16BE(offset);
      offset += 2;
      sig.typeCovered = types.toString(buf.readUInt16BE(offset));
      offset += 2;
      sig.algorithm = buf.readUInt8(offset);
      offset += 1;
      sig.labels = buf.readUInt8(offset);
      offset += 1;
      sig.originalTTL = buf.readUInt32BE(offset);
      offset += 4;
      sig.expiration = buf.readUInt32BE(offset);
      offset += 4;
      sig.inception = buf.readUInt32BE(offset);
      offset += 4;
      sig.keyTag = buf.readUInt16BE(offset);
      offset += 2;
      sig.signersName = name.decode(buf, offset);
      offset += name.decode.bytes;
      sig.signature = buf.slice(offset, oldOffset + length + 2);
      offset += sig.signature.length;
      rrrsig.decode.bytes = offset - oldOffset;
      return sig;
    };
    rrrsig.decode.bytes = 0;
    rrrsig.encodingLength = function(sig) {
      return 20 + name.encodingLength(sig.signersName) + Buffer2.byteLength(sig.signature);
    };
    var rrp = exports.rp = {};
    rrp.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rrp.encodingLength(data));
      if (!offset) offset = 0;
      const oldOffset = offset;
      offset += 2;
      name.encode(data.mbox || ".", buf, offset, { mail: true });
      offset += name.encode.bytes;
      name.encode(data.txt || ".", buf, offset);
      offset += name.encode.bytes;
      rrp.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rrp.encode.bytes - 2, oldOffset);
      return buf;
    };
    rrp.encode.bytes = 0;
    rrp.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const data = {};
      offset += 2;
      data.mbox = name.decode(buf, offset, { mail: true }) || ".";
      offset += name.decode.bytes;
      data.txt = name.decode(buf, offset) || ".";
      offset += name.decode.bytes;
      rrp.decode.bytes = offset - oldOffset;
      return data;
    };
    rrp.decode.bytes = 0;
    rrp.encodingLength = function(data) {
      return 2 + name.encodingLength(data.mbox || ".") + name.encodingLength(data.txt || ".");
    };
    var typebitmap = {};
    typebitmap.encode = function(typelist, buf, offset) {
      if (!buf) buf = Buffer2.alloc(typebitmap.encodingLength(typelist));
      if (!offset) offset = 0;
      const oldOffset = offset;
      var typesByWindow = [];
      for (var i = 0; i < typelist.length; i++) {
        var typeid = types.toType(typelist[i]);
        if (typesByWindow[typeid >> 8] === void 0) {
          typesByWindow[typeid >> 8] = [];
        }
        typesByWindow[typeid >> 8][typeid >> 3 & 31] |= 1 << 7 - (typeid & 7);
      }
      for (i = 0; i < typesByWindow.length; i++) {
        if (typesByWindow[i] !== void 0) {
          var windowBuf = Buffer2.from(typesByWindow[i]);
          buf.writeUInt8(i, offset);
          offset += 1;
          buf.writeUInt8(windowBuf.length, offset);
          offset += 1;
          windowBuf.copy(buf, offset);
          offset += windowBuf.length;
        }
      }
      typebitmap.encode.bytes = offset - oldOffset;
      return buf;
    };
    typebitmap.encode.bytes = 0;
    typebitmap.decode = function(buf, offset, length) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      var typelist = [];
      while (offset - oldOffset < length) {
        var window = buf.readUInt8(offset);
        offset += 1;
        var windowLength = buf.readUInt8(offset);
        offset += 1;
        for (var i = 0; i < windowLength; i++) {
          var b = buf.readUInt8(offset + i);
          for (var j = 0; j < 8; j++) {
            if (b & 1 << 7 - j) {
              var typeid = types.toString(window << 8 | i << 3 | j);
              typelist.push(typeid);
            }
          }
        }
        offset += windowLength;
      }
      typebitmap.decode.bytes = offset - oldOffset;
      return typelist;
    };
    typebitmap.decode.bytes = 0;
    typebitmap.encodingLength = function(typelist) {
      var extents = [];
      for (var i = 0; i < typelist.length; i++) {
        var typeid = types.toType(typelist[i]);
        extents[typeid >> 8] = Math.max(extents[typeid >> 8] || 0, typeid & 255);
      }
      var len = 0;
      for (i = 0; i < extents.length; i++) {
        if (extents[i] !== void 0) {
          len += 2 + Math.ceil((extents[i] + 1) / 8);
        }
      }
      return len;
    };
    var rnsec = exports.nsec = {};
    rnsec.encode = function(record, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rnsec.encodingLength(record));
      if (!offset) offset = 0;
      const oldOffset = offset;
      offset += 2;
      name.encode(record.nextDomain, buf, offset);
      offset += name.encode.bytes;
      typebitmap.encode(record.rrtypes, buf, offset);
      offset += typebitmap.encode.bytes;
      rnsec.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rnsec.encode.bytes - 2, oldOffset);
      return buf;
    };
    rnsec.encode.bytes = 0;
    rnsec.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      var record = {};
      var length = buf.readUInt16BE(offset);
      offset += 2;
      record.nextDomain = name.decode(buf, offset);
      offset += name.decode.bytes;
      record.rrtypes = typebitmap.decode(buf, offset, length - (offset - oldOffset));
      offset += typebitmap.decode.bytes;
      rnsec.decode.bytes = offset - oldOffset;
      return record;
    };
    rnsec.decode.bytes = 0;
    rnsec.encodingLength = function(record) {
      return 2 + name.encodingLength(record.nextDomain) + typebitmap.encodingLength(record.rrtypes);
    };
    var rnsec3 = exports.nsec3 = {};
    rnsec3.encode = function(record, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rnsec3.encodingLength(record));
      if (!offset) offset = 0;
      const oldOffset = offset;
      const salt = record.salt;
      if (!Buffer2.isBuffer(salt)) {
        throw new Error("salt must be a Buffer");
      }
      const nextDomain = record.nextDomain;
      if (!Buffer2.isBuffer(nextDomain)) {
        throw new Error("nextDomain must be a Buffer");
      }
      offset += 2;
      buf.writeUInt8(record.algorithm, offset);
      offset += 1;
      buf.writeUInt8(record.flags, offset);
      offset += 1;
      buf.writeUInt16BE(record.iterations, offset);
      offset += 2;
      buf.writeUInt8(salt.length, offset);
      offset += 1;
      salt.copy(buf, offset, 0, salt.length);
      offset += salt.length;
      buf.writeUInt8(nextDomain.length, offset);
      offset += 1;
      nextDomain.copy(buf, offset, 0, nextDomain.length);
      offset += nextDomain.length;
      typebitmap.encode(record.rrtypes, buf, offset);
      offset += typebitmap.encode.bytes;
      rnsec3.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rnsec3.encode.bytes - 2, oldOffset);
      return buf;
    };
    rnsec3.encode.bytes = 0;
    rnsec3.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      var record = {};
      var length = buf.readUInt16BE(offset);
      offset += 2;
      record.algorithm = buf.readUInt8(offset);
      offset += 1;
      record.flags = buf.readUInt8(offset);
      offset += 1;
      record.iterations = buf.readUInt16BE(offset);
      offset += 2;
      const saltLength = buf.readUInt8(offset);
      offset += 1;
      record.salt = buf.slice(offset, offset + saltLength);
      offset += saltLength;
      const hashLength = buf.readUInt8(offset);
      offset += 1;
      record.nextDomain = buf.slice(offset, offset + hashLength);
      offset += hashLength;
      record.rrtypes = typebitmap.decode(buf, offset, length - (offset - oldOffset));
      offset += typebitmap.decode.bytes;
      rnsec3.decode.bytes = offset - oldOffset;
      return record;
    };
    rnsec3.decode.bytes = 0;
    rnsec3.encodingLength = function(record) {
      return 8 + record.salt.length + record.nextDomain.length + typebitmap.encodingLength(record.rrtypes);
    };
    var rds = exports.ds = {};
    rds.encode = function(digest, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rds.encodingLength(digest));
      if (!offset) offset = 0;
      const oldOffset = offset;
      const digestdata = digest.digest;
      if (!Buffer2.isBuffer(digestdata)) {
        throw new Error("Digest must be a Buffer");
      }
      offset += 2;
      buf.writeUInt16BE(digest.keyTag, offset);
      offset += 2;
      buf.writeUInt8(digest.algorithm, offset);
      offset += 1;
      buf.writeUInt8(digest.digestType, offset);
      offset += 1;
      digestdata.copy(buf, offset, 0, digestdata.length);
      offset += digestdata.length;
      rds.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rds.encode.bytes - 2, oldOffset);
      return buf;
    };
    rds.encode.bytes = 0;
    rds.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      var digest = {};
      var length = buf.readUInt16BE(offset);
      offset += 2;
      digest.keyTag = buf.readUInt16BE(offset);
      offset += 2;
      digest.algorithm = buf.readUInt8(offset);
      offset += 1;
      digest.digestType = buf.readUInt8(offset);
      offset += 1;
      digest.digest = buf.slice(offset, oldOffset + length + 2);
      offset += digest.digest.length;
      rds.decode.bytes = offset - oldOffset;
      return digest;
    };
    rds.decode.bytes = 0;
    rds.encodingLength = function(digest) {
      return 6 + Buffer2.byteLength(digest.digest);
    };
    var rsshfp = exports.sshfp = {};
    rsshfp.getFingerprintLengthForHashType = function getFingerprintLengthForHashType(hashType) {
      switch (hashType) {
        case 1:
          return 20;
        case 2:
          return 32;
      }
    };
    rsshfp.encode = function encode(record, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rsshfp.encodingLength(record));
      if (!offset) offset = 0;
      const oldOffset = offset;
      offset += 2;
      buf[offset] = record.algorithm;
      offset += 1;
      buf[offset] = record.hash;
      offset += 1;
      const fingerprintBuf = Buffer2.from(record.fingerprint.toUpperCase(), "hex");
      if (fingerprintBuf.length !== rsshfp.getFingerprintLengthForHashType(record.hash)) {
        throw new Error("Invalid fingerprint length");
      }
      fingerprintBuf.copy(buf, offset);
      offset += fingerprintBuf.byteLength;
      rsshfp.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rsshfp.encode.bytes - 2, oldOffset);
      return buf;
    };
    rsshfp.encode.bytes = 0;
    rsshfp.decode = function decode(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const record = {};
      offset += 2;
      record.algorithm = buf[offset];
      offset += 1;
      record.hash = buf[offset];
      offset += 1;
      const fingerprintLength = rsshfp.getFingerprintLengthForHashType(record.hash);
      record.fingerprint = buf.slice(offset, offset + fingerprintLength).toString("hex").toUpperCase();
      offset += fingerprintLength;
      rsshfp.decode.bytes = offset - oldOffset;
      return record;
    };
    rsshfp.decode.bytes = 0;
    rsshfp.encodingLength = function(record) {
      return 4 + Buffer2.from(record.fingerprint, "hex").byteLength;
    };
    var rnaptr = exports.naptr = {};
    rnaptr.encode = function(data, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rnaptr.encodingLength(data));
      if (!offset) offset = 0;
      const oldOffset = offset;
      offset += 2;
      buf.writeUInt16BE(data.order || 0, offset);
      offset += 2;
      buf.writeUInt16BE(data.preference || 0, offset);
      offset += 2;
      string.encode(data.flags, buf, offset);
      offset += string.encode.bytes;
      string.encode(data.services, buf, offset);
      offset += string.encode.bytes;
      string.encode(data.regexp, buf, offset);
      offset += string.encode.bytes;
      name.encode(data.replacement, buf, offset);
      offset += name.encode.bytes;
      rnaptr.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rnaptr.encode.bytes - 2, oldOffset);
      return buf;
    };
    rnaptr.encode.bytes = 0;
    rnaptr.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const data = {};
      offset += 2;
      data.order = buf.readUInt16BE(offset);
      offset += 2;
      data.preference = buf.readUInt16BE(offset);
      offset += 2;
      data.flags = string.decode(buf, offset);
      offset += string.decode.bytes;
      data.services = string.decode(buf, offset);
      offset += string.decode.bytes;
      data.regexp = string.decode(buf, offset);
      offset += string.decode.bytes;
      data.replacement = name.decode(buf, offset);
      offset += name.decode.bytes;
      rnaptr.decode.bytes = offset - oldOffset;
      return data;
    };
    rnaptr.decode.bytes = 0;
    rnaptr.encodingLength = function(data) {
      return string.encodingLength(data.flags) + string.encodingLength(data.services) + string.encodingLength(data.regexp) + name.encodingLength(data.replacement) + 6;
    };
    var rtlsa = exports.tlsa = {};
    rtlsa.encode = function(cert, buf, offset) {
      if (!buf) buf = Buffer2.alloc(rtlsa.encodingLength(cert));
      if (!offset) offset = 0;
      const oldOffset = offset;
      const certdata = cert.certificate;
      if (!Buffer2.isBuffer(certdata)) {
        throw new Error("Certificate must be a Buffer");
      }
      offset += 2;
      buf.writeUInt8(cert.usage, offset);
      offset += 1;
      buf.writeUInt8(cert.selector, offset);
      offset += 1;
      buf.writeUInt8(cert.matchingType, offset);
      offset += 1;
      certdata.copy(buf, offset, 0, certdata.length);
      offset += certdata.length;
      rtlsa.encode.bytes = offset - oldOffset;
      buf.writeUInt16BE(rtlsa.encode.bytes - 2, oldOffset);
      return buf;
    };
    rtlsa.encode.bytes = 0;
    rtlsa.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const cert = {};
      const length = buf.readUInt16BE(offset);
      offset += 2;
      cert.usage = buf.readUInt8(offset);
      offset += 1;
      cert.selector = buf.readUInt8(offset);
      offset += 1;
      cert.matchingType = buf.readUInt8(offset);
      offset += 1;
      cert.certificate = buf.slice(offset, oldOffset + length + 2);
      offset += cert.certificate.length;
      rtlsa.decode.bytes = offset - oldOffset;
      return cert;
    };
    rtlsa.decode.bytes = 0;
    rtlsa.encodingLength = function(cert) {
      return 5 + Buffer2.byteLength(cert.certificate);
    };
    var renc = exports.record = function(type) {
      switch (type.toUpperCase()) {
        case "A":
          return ra;
        case "PTR":
          return rptr;
        case "CNAME":
          return rcname;
        case "DNAME":
          return rdname;
        case "TXT":
          return rtxt;
        case "NULL":
          return rnull;
        case "AAAA":
          return raaaa;
        case "SRV":
          return rsrv;
        case "HINFO":
          return rhinfo;
        case "CAA":
          return rcaa;
        case "NS":
          return rns;
        case "SOA":
          return rsoa;
        case "MX":
          return rmx;
        case "OPT":
          return ropt;
        case "DNSKEY":
          return rdnskey;
        case "RRSIG":
          return rrrsig;
        case "RP":
          return rrp;
        case "NSEC":
          return rnsec;
        case "NSEC3":
          return rnsec3;
        case "SSHFP":
          return rsshfp;
        case "DS":
          return rds;
        case "NAPTR":
          return rnaptr;
        case "TLSA":
          return rtlsa;
      }
      return runknown;
    };
    var answer = exports.answer = {};
    answer.encode = function(a, buf, offset) {
      if (!buf) buf = Buffer2.alloc(answer.encodingLength(a));
      if (!offset) offset = 0;
      const oldOffset = offset;
      name.encode(a.name, buf, offset);
      offset += name.encode.bytes;
      buf.writeUInt16BE(types.toType(a.type), offset);
      if (a.type.toUpperCase() === "OPT") {
        if (a.name !== ".") {
          throw new Error("OPT name must be root.");
        }
        buf.writeUInt16BE(a.udpPayloadSize || 4096, offset + 2);
        buf.writeUInt8(a.extendedRcode || 0, offset + 4);
        buf.writeUInt8(a.ednsVersion || 0, offset + 5);
        buf.writeUInt16BE(a.flags || 0, offset + 6);
        offset += 8;
        ropt.encode(a.options || [], buf, offset);
        offset += ropt.encode.bytes;
      } else {
        let klass = classes.toClass(a.class === void 0 ? "IN" : a.class);
        if (a.flush) klass |= FLUSH_MASK;
        buf.writeUInt16BE(klass, offset + 2);
        buf.writeUInt32BE(a.ttl || 0, offset + 4);
        offset += 8;
        const enc = renc(a.type);
        enc.encode(a.data, buf, offset);
        offset += enc.encode.bytes;
      }
      answer.encode.bytes = offset - oldOffset;
      return buf;
    };
    answer.encode.bytes = 0;
    answer.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const a = {};
      const oldOffset = offset;
      a.name = name.decode(buf, offset);
      offset += name.decode.bytes;
      a.type = types.toString(buf.readUInt16BE(offset));
      if (a.type === "OPT") {
        a.udpPayloadSize = buf.readUInt16BE(offset + 2);
        a.extendedRcode = buf.readUInt8(offset + 4);
        a.ednsVersion = buf.readUInt8(offset + 5);
        a.flags = buf.readUInt16BE(offset + 6);
        a.flag_do = (a.flags >> 15 & 1) === 1;
        a.options = ropt.decode(buf, offset + 8);
        offset += 8 + ropt.decode.bytes;
      } else {
        const klass = buf.readUInt16BE(offset + 2);
        a.ttl = buf.readUInt32BE(offset + 4);
        a.class = classes.toString(klass & NOT_FLUSH_MASK);
        a.flush = !!(klass & FLUSH_MASK);
        const enc = renc(a.type);
        a.data = enc.decode(buf, offset + 8);
        offset += 8 + enc.decode.bytes;
      }
      answer.decode.bytes = offset - oldOffset;
      return a;
    };
    answer.decode.bytes = 0;
    answer.encodingLength = function(a) {
      const data = a.data !== null && a.data !== void 0 ? a.data : a.options;
      return name.encodingLength(a.name) + 8 + renc(a.type).encodingLength(data);
    };
    var question = exports.question = {};
    question.encode = function(q, buf, offset) {
      if (!buf) buf = Buffer2.alloc(question.encodingLength(q));
      if (!offset) offset = 0;
      const oldOffset = offset;
      name.encode(q.name, buf, offset);
      offset += name.encode.bytes;
      buf.writeUInt16BE(types.toType(q.type), offset);
      offset += 2;
      buf.writeUInt16BE(classes.toClass(q.class === void 0 ? "IN" : q.class), offset);
      offset += 2;
      question.encode.bytes = offset - oldOffset;
      return q;
    };
    question.encode.bytes = 0;
    question.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const q = {};
      q.name = name.decode(buf, offset);
      offset += name.decode.bytes;
      q.type = types.toString(buf.readUInt16BE(offset));
      offset += 2;
      q.class = classes.toString(buf.readUInt16BE(offset));
      offset += 2;
      const qu = !!(q.class & QU_MASK);
      if (qu) q.class &= NOT_QU_MASK;
      question.decode.bytes = offset - oldOffset;
      return q;
    };
    question.decode.bytes = 0;
    question.encodingLength = function(q) {
      return name.encodingLength(q.name) + 4;
    };
    exports.AUTHORITATIVE_ANSWER = 1 << 10;
    exports.TRUNCATED_RESPONSE = 1 << 9;
    exports.RECURSION_DESIRED = 1 << 8;
    exports.RECURSION_AVAILABLE = 1 << 7;
    exports.AUTHENTIC_DATA = 1 << 5;
    exports.CHECKING_DISABLED = 1 << 4;
    exports.DNSSEC_OK = 1 << 15;
    exports.encode = function(result, buf, offset) {
      const allocing = !buf;
      if (allocing) buf = Buffer2.alloc(exports.encodingLength(result));
      if (!offset) offset = 0;
      const oldOffset = offset;
      if (!result.questions) result.questions = [];
      if (!result.answers) result.answers = [];
      if (!result.authorities) result.authorities = [];
      if (!result.additionals) result.additionals = [];
      header2.encode(result, buf, offset);
      offset += header2.encode.bytes;
      offset = encodeList(result.questions, question, buf, offset);
      offset = encodeList(result.answers, answer, buf, offset);
      offset = encodeList(result.authorities, answer, buf, offset);
      offset = encodeList(result.additionals, answer, buf, offset);
      exports.encode.bytes = offset - oldOffset;
      if (allocing && exports.encode.bytes !== buf.length) {
        return buf.slice(0, exports.encode.bytes);
      }
      return buf;
    };
    exports.encode.bytes = 0;
    exports.decode = function(buf, offset) {
      if (!offset) offset = 0;
      const oldOffset = offset;
      const result = header2.decode(buf, offset);
      offset += header2.decode.bytes;
      offset = decodeList(result.questions, question, buf, offset);
      offset = decodeList(result.answers, answer, buf, offset);
      offset = decodeList(result.authorities, answer, buf, offset);
      offset = decodeList(result.additionals, answer, buf, offset);
      exports.decode.bytes = offset - oldOffset;
      return result;
    };
    exports.decode.bytes = 0;
    exports.encodingLength = function(result) {
      return header2.encodingLength(result) + encodingLengthList(result.questions || [], question) + encodingLengthList(result.answers || [], answer) + encodingLengthList(result.authorities || [], answer) + encodingLengthList(result.additionals || [], answer);
    };
    exports.streamEncode = function(result) {
      const buf = exports.encode(result);
      const sbuf = Buffer2.alloc(2);
      sbuf.writeUInt16BE(buf.byteLength);
      const combine = Buffer2.concat([sbuf, buf]);
      exports.streamEncode.bytes = combine.byteLength;
      return combine;
    };
    exports.streamEncode.bytes = 0;
    exports.streamDecode = function(sbuf) {
      const len = sbuf.readUInt16BE(0);
      if (sbuf.byteLength < len + 2) {
        return null;
      }
      const result = exports.decode(sbuf.slice(2));
      exports.streamDecode.bytes = exports.decode.bytes;
      return result;
    };
    exports.streamDecode.bytes = 0;
    function encodingLengthList(list, enc) {
      let len = 0;
      for (let i = 0; i < list.length; i++) len += enc.encodingLength(list[i]);
      return len;
    }
    function encodeList(list, enc, buf, offset) {
      for (let i = 0; i < list.length; i++) {
        enc.encode(list[i], buf, offset);
        offset += enc.encode.bytes;
      }
      return offset;
    }
    function decodeList(list, enc, buf, offset) {
      for (let i = 0; i < list.length; i++) {
        list[i] = enc.decode(buf, offset);
        offset += enc.decode.bytes;
      }
      return offset;
    }
  }
});

// src/sandbox/egress/connection.ts
var INTRODUCTION_MS = 1e4;
var PERMITTED = /* @__PURE__ */ new Set(["handshake", "no-upstream", "unreachable"]);
var Connection = class {
  socket;
  /** The name that was looked up, or the bare address. */
  host;
  port;
  /** Whether TLS is ended here and has yet to come about: a close now means that it failed. */
  inHandshake = false;
  #recorder;
  #introduction;
  #refusal;
  #named;
  constructor(socket, host, port, recorder) {
    this.socket = socket;
    this.host = host;
    this.port = port;
    this.#recorder = recorder;
    this.#introduction = setTimeout(() => this.refuse("protocol"), INTRODUCTION_MS);
    socket.on("error", () => void 0);
    socket.once("close", () => this.#close());
  }
  /** What the log will say is wrong with it: the first reason, unless a later one is that it was not allowed at all. */
  note(refusal, named) {
    if (this.#refusal !== void 0 && (!PERMITTED.has(this.#refusal) || PERMITTED.has(refusal))) return;
    this.#refusal = refusal;
    this.#named = named;
  }
  /** Ends it at once. */
  refuse(refusal, named) {
    this.note(refusal, named);
    this.socket.resetAndDestroy();
  }
  /** It has said whom it is for, and that is whom it looked up. From here on the trial's own time limits it. */
  agree() {
    clearTimeout(this.#introduction);
  }
  recordRequest(request) {
    this.#recorder.request({ host: this.host, port: this.port, ...request });
  }
  recordLeak({ what }) {
    this.#recorder.leak({ what, channel: "request", host: this.host, port: this.port });
  }
  #close() {
    clearTimeout(this.#introduction);
    const refusal = this.#refusal ?? (this.inHandshake ? "handshake" : void 0);
    this.#recorder.connection({
      host: this.host,
      port: this.port,
      allowed: refusal === void 0 || PERMITTED.has(refusal),
      ...refusal !== void 0 && { refusal },
      ...this.#named !== void 0 && { named: this.#named },
      bytesOut: this.socket.bytesRead,
      bytesIn: this.socket.bytesWritten
    });
  }
};

// src/sandbox/egress/tally.ts
var Tally = class {
  #sums = /* @__PURE__ */ new Map();
  #cap;
  #omitted = 0;
  constructor(cap) {
    this.#cap = cap;
  }
  get omitted() {
    return this.#omitted;
  }
  /** Adds to what stands under the key; `add` is given undefined the first time. */
  add(key, add) {
    const text = JSON.stringify(key);
    const sum = this.#sums.get(text);
    if (sum === void 0 && this.#sums.size >= this.#cap) this.#omitted += 1;
    else this.#sums.set(text, add(sum));
  }
  entries() {
    return [...this.#sums];
  }
};

// src/sandbox/egress/egress-recorder.ts
var MAX_ENTRIES = 1024;
var MAX_CHARS = 1024;
var Register = class {
  #granted = new Tally(MAX_ENTRIES);
  #refused = new Tally(MAX_ENTRIES);
  add(granted, key, add) {
    (granted ? this.#granted : this.#refused).add(key, add);
  }
  get omitted() {
    return this.#granted.omitted + this.#refused.omitted;
  }
  /** By key, so that the order in which things happened makes no difference. */
  list() {
    const all = [...this.#granted.entries(), ...this.#refused.entries()];
    return all.sort(([a], [b]) => a < b ? -1 : 1).map(([, entry]) => entry);
  }
};
var EgressRecorder = class {
  #lookups = new Register();
  #connections = new Register();
  #requests = new Register();
  #leaks = new Register();
  #watch;
  /** @param watch looks through every name, those too that are not listed */
  constructor(watch) {
    this.#watch = watch;
  }
  lookup(event) {
    const entry = { ...event, name: event.name.slice(0, MAX_CHARS) };
    this.#lookThrough(event.name, { channel: "dns", host: entry.name, port: DNS_PORT });
    this.#lookups.add(entry.answered, [entry.name, entry.type, entry.answered], (sum) => ({
      ...entry,
      count: (sum?.count ?? 0) + 1
    }));
  }
  connection(event) {
    const entry = event.named === void 0 ? event : { ...event, named: event.named.slice(0, MAX_CHARS) };
    const { host, port, allowed, refusal, named } = entry;
    if (named !== void 0) this.#lookThrough(event.named ?? "", { channel: "sni", host: named, port });
    this.#connections.add(allowed, [host, port, allowed, refusal, named], (sum) => ({
      ...entry,
      count: (sum?.count ?? 0) + 1,
      bytesOut: (sum?.bytesOut ?? 0) + entry.bytesOut,
      bytesIn: (sum?.bytesIn ?? 0) + entry.bytesIn
    }));
  }
  request(event) {
    const entry = { ...event, path: event.path.slice(0, MAX_CHARS) };
    const { host, port, method, path, status } = entry;
    this.#requests.add(status < 400, [host, port, method, path, status], (sum) => ({
      ...entry,
      count: (sum?.count ?? 0) + 1,
      bodyBytes: (sum?.bodyBytes ?? 0) + entry.bodyBytes
    }));
  }
  leak(event) {
    const { what, channel, host, port } = event;
    this.#leaks.add(false, [channel, host, port, what], (sum) => ({ ...event, count: (sum?.count ?? 0) + 1 }));
  }
  /** Marked text may be split over the labels of a name. */
  #lookThrough(name, where) {
    for (const { what } of this.#watch?.find(name.replaceAll(".", "")) ?? []) this.leak({ what, ...where });
  }
  log() {
    return {
      lookups: this.#lookups.list(),
      connections: this.#connections.list(),
      requests: this.#requests.list(),
      leaks: this.#leaks.list(),
      omitted: {
        lookups: this.#lookups.omitted,
        connections: this.#connections.omitted,
        requests: this.#requests.omitted
      }
    };
  }
};

// src/sandbox/egress/introduction.ts
var import_read_tls_client_hello = __toESM(require_dist(), 1);
var HANDSHAKE_RECORD = 22;
var SERVER_NAME = 0;
function peek(socket) {
  return new Promise((resolve) => {
    const look = () => {
      const chunk = socket.read();
      if (chunk === null) return;
      socket.off("readable", look);
      socket.unshift(chunk);
      resolve(chunk);
    };
    socket.on("readable", look);
    socket.once("close", () => resolve(void 0));
  });
}
async function readServerName(socket) {
  const hello = await (0, import_read_tls_client_hello.readTlsClientHello)(socket);
  if (hello.extensions.filter(({ id }) => id === SERVER_NAME).length !== 1) return void 0;
  return (0, import_read_tls_client_hello.getExtensionData)(hello, SERVER_NAME)?.serverName;
}
async function introduceTls(connection, upstream) {
  let named;
  try {
    named = await readServerName(connection.socket);
  } catch {
    if (!connection.socket.destroyed) connection.refuse("protocol");
    return;
  }
  if (named === void 0 || normalName(named) !== connection.host) connection.refuse("name-mismatch", named);
  else await upstream.takeTls(connection);
}
async function introduce(connection, upstream) {
  const first = await peek(connection.socket);
  if (first === void 0) return;
  upstream.see?.(connection, first);
  if (first[0] === HANDSHAKE_RECORD) await introduceTls(connection, upstream);
  else await upstream.takePlain(connection);
}

// src/sandbox/egress/dns-message.ts
var import_dns_packet = __toESM(require_dns_packet(), 1);
var HEADER_BYTES = 12;
var MAX_QUERY_BYTES = 1232;
var FLAGS = { response: 32768, opcode: 30720, recursionDesired: 256, recursionAvailable: 128 };
var RCODES = { NOERROR: 0, FORMERR: 1, SERVFAIL: 2, NXDOMAIN: 3 };
var TTL_SECONDS = 60;
var QUESTION_NAME = Buffer.from([192, HEADER_BYTES]);
var NEWER_TYPES = { UNKNOWN_64: "SVCB", UNKNOWN_65: "HTTPS" };
function read(message) {
  if (message.length < HEADER_BYTES || message.length > MAX_QUERY_BYTES) return void 0;
  const isQuery = (message.readUInt16BE(2) & (FLAGS.response | FLAGS.opcode)) === 0;
  if (!isQuery || message.readUInt16BE(4) !== 1) return void 0;
  try {
    const { name, type, class: klass } = import_dns_packet.default.question.decode(message, HEADER_BYTES);
    const question = message.subarray(HEADER_BYTES, HEADER_BYTES + import_dns_packet.default.question.decode.bytes);
    const typeName = NEWER_TYPES[type] ?? type.replace(/^UNKNOWN_/, "TYPE");
    return { query: { name, type: typeName, class: klass }, question };
  } catch {
    return void 0;
  }
}
function header(message, rcode, questions, answers) {
  const reply = Buffer.alloc(HEADER_BYTES);
  message.copy(reply, 0, 0, 2);
  const wanted = message.readUInt16BE(2) & FLAGS.recursionDesired;
  reply.writeUInt16BE(FLAGS.response | FLAGS.recursionAvailable | wanted | RCODES[rcode], 2);
  reply.writeUInt16BE(questions, 4);
  reply.writeUInt16BE(answers, 6);
  return reply;
}
function addressRecord({ type, address }) {
  const record = import_dns_packet.default.answer.encode({ name: ".", type, ttl: TTL_SECONDS, data: address });
  return Buffer.concat([QUESTION_NAME, record.subarray(1)]);
}
function answerMessage(message, decide) {
  const found = read(message);
  const { rcode, answers } = decide(found?.query);
  if (found === void 0) return message.length < HEADER_BYTES ? void 0 : header(message, rcode, 0, 0);
  return Buffer.concat([header(message, rcode, 1, answers.length), found.question, ...answers.map(addressRecord)]);
}

// src/sandbox/egress/resolver.ts
function recordsOf(pair, type) {
  if (type === "A") return [{ type, address: pair.v4 }];
  if (type === "AAAA") return [{ type, address: pair.v6 }];
  return [];
}
var Resolver = class {
  #granted;
  #addresses;
  #recorder;
  constructor(granted, addresses, recorder) {
    this.#granted = granted;
    this.#addresses = addresses;
    this.#recorder = recorder;
  }
  /** @returns undefined for a packet too short to be answered; it is recorded all the same. */
  answer(message) {
    return answerMessage(message, (query) => this.#decide(query));
  }
  recordUnreadable() {
    this.#recorder.lookup({ name: UNREADABLE_NAME, type: "", answered: false });
  }
  #decide(query) {
    if (query === void 0) {
      this.recordUnreadable();
      return { rcode: "FORMERR", answers: [] };
    }
    const name = normalName(query.name);
    const answered = query.class === "IN" && this.#granted.portsOf(name).size > 0;
    this.#recorder.lookup({ name, type: query.type, answered });
    if (!answered) return { rcode: "NXDOMAIN", answers: [] };
    const pair = this.#addresses.of(name);
    return pair === void 0 ? { rcode: "SERVFAIL", answers: [] } : { rcode: "NOERROR", answers: recordsOf(pair, query.type) };
  }
};

// src/sandbox/egress/serve-dns.ts
import { pipeline } from "node:stream/promises";
var IDLE_MS = 5e3;
var LENGTH_BYTES = 2;
function serveUdp(socket, resolver) {
  socket.on("message", (message, { port, address }) => {
    const reply = resolver.answer(message);
    if (reply !== void 0) socket.send(reply, port, address, () => void 0);
  });
}
function framed(message) {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}
async function* replies(stream, unanswered, resolver) {
  for await (const chunk of stream) {
    unanswered.pending = Buffer.concat([unanswered.pending, chunk]);
    while (unanswered.pending.length >= LENGTH_BYTES) {
      const end = LENGTH_BYTES + unanswered.pending.readUInt16BE(0);
      if (end > LENGTH_BYTES + MAX_QUERY_BYTES) return;
      if (unanswered.pending.length < end) break;
      const reply = resolver.answer(unanswered.pending.subarray(LENGTH_BYTES, end));
      unanswered.pending = unanswered.pending.subarray(end);
      if (reply !== void 0) yield framed(reply);
    }
  }
}
async function serveTcp(socket, resolver) {
  const unanswered = { pending: Buffer.alloc(0) };
  socket.setTimeout(IDLE_MS, () => socket.destroy());
  socket.once("close", () => {
    if (unanswered.pending.length > 0) resolver.recordUnreadable();
  });
  try {
    await pipeline(socket, (stream) => replies(stream, unanswered, resolver), socket);
  } catch {
  }
}

// src/sandbox/egress/synthetic-addresses.ts
var MAX_NAMES = 1024;
var SyntheticAddresses = class {
  #byName = /* @__PURE__ */ new Map();
  #byAddress = /* @__PURE__ */ new Map();
  /** The same pair for the same name; undefined when the run has used them up. */
  of(name) {
    const known = this.#byName.get(name);
    if (known !== void 0) return known;
    const number = this.#byName.size + 1;
    if (number > MAX_NAMES) return void 0;
    const pair = { v4: `25.83.${number >> 8}.${number & 255}`, v6: `2da5:dec1::${number.toString(16)}` };
    this.#byName.set(name, pair);
    this.#byAddress.set(pair.v4, name).set(pair.v6, name);
    return pair;
  }
  /** The name whose address this is, if it was handed out. */
  nameAt(address) {
    return this.#byAddress.get(address);
  }
};

// src/sandbox/egress/gateway.ts
var MAX_OPEN = 512;
async function openUpstream({ mode, upstreams, resolve, watch }, granted) {
  if (mode === "live") return new (await import("./live-upstream-KC3GPRPA.js")).LiveUpstream(resolve);
  const [{ CannedUpstream }, { makeAuthority }] = await Promise.all([
    import("./canned-upstream-IGY4N5H4.js"),
    import("./authority-3NFENNOJ.js")
  ]);
  return new CannedUpstream(upstreams, await makeAuthority(granted.domains), watch);
}
function addressDialled({ localAddress = "unknown" }) {
  return localAddress.replace(/^::ffff:/, "");
}
var Door = class {
  recorder;
  resolver;
  #open = /* @__PURE__ */ new Set();
  #addresses = new SyntheticAddresses();
  #granted;
  #upstream;
  #fail;
  constructor(granted, upstream, watch, fail) {
    this.recorder = new EgressRecorder(watch);
    this.#granted = granted;
    this.#upstream = upstream;
    this.#fail = fail;
    this.resolver = new Resolver(granted, this.#addresses, this.recorder);
  }
  nameAt(address) {
    return this.#addresses.nameAt(address);
  }
  /** What the tool dialled decides: only an address that DNS made up for a granted name leads anywhere. */
  take(socket, port) {
    this.#open.add(socket);
    socket.once("close", () => this.#open.delete(socket));
    const address = addressDialled(socket);
    if (address === DNS_ADDRESS && port === DNS_PORT && this.#open.size <= MAX_OPEN) {
      void serveTcp(socket, this.resolver);
      return;
    }
    const name = this.#addresses.nameAt(address);
    const connection = new Connection(socket, name ?? address, port, this.recorder);
    if (this.#open.size > MAX_OPEN) connection.refuse("over-limit");
    else if (name === void 0 || this.#upstream === void 0) connection.refuse("raw-address");
    else if (!this.#granted.portsOf(name).has(port)) connection.refuse("port-not-granted");
    else introduce(connection, this.#upstream).catch(this.#fail);
  }
  async close() {
    const closed = [...this.#open].map((socket) => new Promise((resolve) => socket.once("close", resolve).destroy()));
    await Promise.all(closed);
  }
};
function serve({ listeners, udp }, door, fail) {
  for (const [port, listener] of listeners) {
    listener.on("connection", (socket) => door.take(socket, port)).on("error", fail);
  }
  serveUdp(udp, door.resolver);
  udp.on("error", fail);
}
async function stopListening({ listeners, udp }) {
  for (const listener of listeners.values()) listener.close();
  await new Promise((resolve) => udp.close(() => resolve()));
}
async function openGateway(options) {
  const granted = new GrantedNames(options.mode === "off" ? [] : options.endpoints);
  const upstream = granted.ports.size === 0 ? void 0 : await openUpstream(options, granted);
  let fail = (_error) => void 0;
  const failed = new Promise((_resolve, reject) => {
    fail = reject;
  });
  failed.catch(() => void 0);
  const sockets = await options.holder.open([.../* @__PURE__ */ new Set([...granted.ports, DNS_PORT])]);
  void options.holder.exited.then((how) => fail(new Error(`The keeper of the network namespace ended: ${how}.`)));
  const door = new Door(granted, upstream, options.watch, fail);
  serve(sockets, door, fail);
  return {
    dnsAddresses: [DNS_ADDRESS],
    ...upstream?.caPem !== void 0 && { caPem: upstream.caPem },
    failed,
    nameAt: (address) => door.nameAt(address),
    close: async () => {
      await stopListening(sockets);
      await door.close();
      return door.recorder.log();
    }
  };
}

export {
  openGateway
};
