import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  UNREADABLE_NAME
} from "./chunk-6J4CD3GK.js";
import {
  CA_FILE,
  DESCRIPTORS,
  HOME_FOLDER,
  INTERPRETER_FOLDER,
  TMP_FOLDER,
  TOOL_FOLDER,
  bwrapArguments,
  layout
} from "./chunk-ZBYQSM4J.js";
import {
  AUDIT_ARCH_X86_64,
  SYSCALLS,
  X32_BIT,
  syscallProfile
} from "./chunk-LNFLF66Q.js";
import {
  GrantedNames,
  normalName
} from "./chunk-RCGLFSV5.js";
import {
  isLeftover,
  runName,
  sweepWorkFolders
} from "./chunk-MLLUSVA4.js";
import {
  getExecOutput
} from "./chunk-JLPV4J77.js";
import {
  quoted
} from "./chunk-VKEPDZXQ.js";
import {
  messageOf
} from "./chunk-7CVMXK6S.js";
import {
  Refusal,
  finding
} from "./chunk-4U4UNNTW.js";
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
    var stream2 = __require("stream");
    var crypto = __require("crypto");
    var extension_parsers_1 = require_extension_parsers();
    var lookup_tables_1 = require_lookup_tables();
    var extension_parsers_2 = require_extension_parsers();
    Object.defineProperty(exports, "extensionParsers", { enumerable: true, get: function() {
      return extension_parsers_2.extensionParsers;
    } });
    __exportStar(require_lookup_tables(), exports);
    var collectBytes = (stream3, byteLength) => {
      if (byteLength === 0)
        return Buffer.from([]);
      return new Promise((resolve, reject) => __awaiter(void 0, void 0, void 0, function* () {
        var _a;
        const closeReject = () => reject(new Error("Stream closed before expected data could be read"));
        const data = [];
        try {
          stream3.on("error", reject);
          stream3.on("close", closeReject);
          let dataLength = 0;
          let readNull = false;
          do {
            if (!stream3.readable || readNull)
              yield new Promise((resolve2) => stream3.once("readable", resolve2));
            const nextData = (_a = stream3.read(byteLength - dataLength)) !== null && _a !== void 0 ? _a : stream3.read();
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
          stream3.removeListener("error", reject);
          stream3.removeListener("close", closeReject);
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
        const helloDataStream = stream2.Readable.from(clientHello, { objectMode: false });
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
      exports2.sizeOf = sizeOf2;
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
      function sizeOf2(ip) {
        if (v4.isFormat(ip)) return v4.size;
        if (v6.isFormat(ip)) return v6.size;
        throw Error(`Invalid ip address: ${ip}`);
      }
      function familyOf(string) {
        return sizeOf2(string) === v4.size ? 1 : 2;
      }
      function encode(ip, buff, offset) {
        offset = ~~offset;
        const size = sizeOf2(ip);
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
          const padded2 = Buffer2.alloc(option.family === 1 ? 4 : 16);
          buf.copy(padded2, 0, offset, offset + len - 4);
          option.ip = ip.decode(padded2);
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

// src/sandbox/trial-site.ts
import { fileURLToPath } from "node:url";

// src/sandbox/egress/start-holder.ts
import { Socket as UdpSocket } from "node:dgram";
import { Server } from "node:net";

// src/sandbox/namespaces.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
var LEAVE_MS = 1e3;
var SAID_CHARS = 500;
var WAITER = "/usr/bin/cat";
function textOf(stream2) {
  if (stream2 === null) return Promise.resolve("");
  let text = "";
  stream2.setEncoding("utf8").on("data", (chunk) => {
    text = (text + chunk).slice(-SAID_CHARS);
  });
  return new Promise((resolve) => stream2.once("close", () => resolve(text.trim())));
}
function whenExited(child) {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
}
function startKeeper(words, { programs, identity }, stdio) {
  const unshare = ["--user", "--map-current-user", "--net", "--pid", "--mount-proc", "--fork", "--kill-child"];
  const child = spawn(programs.unshare, [...unshare, "--keep-caps", ...words], {
    stdio,
    env: {},
    cwd: "/",
    // What a terminal signals is ours to deal with.
    detached: true,
    ...identity
  });
  return { child, exited: whenExited(child), said: textOf(child.stderr) };
}
async function dismiss({ child, exited }) {
  child.stdin?.end();
  const slow = setTimeout(() => child.kill("SIGKILL"), LEAVE_MS);
  await exited;
  clearTimeout(slow);
}
function unavailable(error, said) {
  const reason = messageOf(error);
  const denied = /unshare failed|not permitted|permission denied/i.test(`${reason} ${said}`);
  return new Refusal(
    denied ? "host/no-user-namespaces" : "host/sandbox-unavailable",
    `The sandbox's namespaces could not be set up: ${reason.trim().split("\n")[0] ?? ""}.`,
    { cause: error, evidence: { said }, fix: "Run as-declared doctor to see what this host can enforce." }
  );
}
async function keepNamespaces(options) {
  const started = startKeeper([WAITER], options, ["pipe", "pipe", "pipe"]);
  const { child, exited } = started;
  child.stdin?.on("error", () => void 0).write("\n");
  const gone = exited.then((how) => Promise.reject(new Error(how)));
  try {
    await Promise.race([once(child.stdout, "data"), gone]);
    if (child.pid === void 0) throw new Error("it has no process");
    return { pid: child.pid, exited, close: () => dismiss(started) };
  } catch (error) {
    await dismiss(started);
    throw unavailable(error, await started.said);
  }
}

// src/sandbox/egress/start-holder.ts
var STEP_MS = 1e4;
async function listenUntil(last, child, exited) {
  const spoken = [];
  let listen = (_message, _handle) => void 0;
  let slow;
  const heard = new Promise((resolve, reject) => {
    slow = setTimeout(() => reject(new Error(`no answer within ${STEP_MS / 1e3} seconds`)), STEP_MS);
    listen = (message, handle) => {
      const said = message;
      spoken.push({ message: said, handle });
      if (said.kind === "failed") reject(new Error(said.reason));
      if (said.kind === last) resolve();
    };
  });
  const gone = exited.then((how) => Promise.reject(new Error(how)));
  child.on("message", listen);
  try {
    await Promise.race([heard, gone]);
    return spoken;
  } catch (error) {
    for (const { handle } of spoken) if (handle instanceof Server || handle instanceof UdpSocket) handle.close();
    throw error;
  } finally {
    clearTimeout(slow);
    child.off("message", listen);
  }
}
function socketsIn(spoken) {
  const listeners = /* @__PURE__ */ new Map();
  let udp;
  for (const { message, handle } of spoken) {
    if (message.kind === "tcp" && handle instanceof Server) listeners.set(message.port, handle);
    if (message.kind === "udp" && handle instanceof UdpSocket) udp = handle;
  }
  if (udp === void 0) throw new Error("the resolver socket did not arrive");
  return { listeners, udp };
}
async function startHolder({ programs, node, script, identity }) {
  const started = startKeeper([node, script, programs.ip], { programs, identity }, ["pipe", "ignore", "pipe", "ipc"]);
  const { child, exited } = started;
  try {
    await listenUntil("ready", child, exited);
    if (child.pid === void 0) throw new Error("it has no process");
    return {
      pid: child.pid,
      exited,
      open: async (ports) => {
        try {
          const request = { ports };
          const answer = listenUntil("udp", child, exited);
          child.send(request, () => void 0);
          return socketsIn(await answer);
        } catch (error) {
          throw unavailable(error, "");
        }
      },
      close: () => dismiss(started)
    };
  } catch (error) {
    await dismiss(started);
    throw unavailable(error, await started.said);
  }
}

// src/sandbox/cgroup/open-cgroup.ts
import { constants } from "node:fs";
import { access, readdir, readFile as readFile3 } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/sandbox/cgroup/empty.ts
var TRIES = 50;
var PAUSE_MS = 20;
var pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
async function killMembers(files, folder) {
  const members = (await files.read(`${folder}/cgroup.procs`)).split("\n").filter((line) => line !== "");
  for (const pid of members) {
    try {
      process.kill(Number(pid), "SIGKILL");
    } catch {
    }
  }
}
async function removeGroup(files, folder) {
  for (let tries = TRIES; ; tries -= 1) {
    try {
      return await files.removeFolder(folder);
    } catch (error) {
      if (error.code === "ENOENT") return;
      if (tries === 0) throw error;
      await killMembers(files, folder).catch(() => void 0);
      await pause();
    }
  }
}

// src/sandbox/cgroup/files.ts
import { mkdir, readFile, rmdir, writeFile } from "node:fs/promises";

// src/sandbox/host-command.ts
var HostCommandError = class extends Error {
  constructor(words, result) {
    super(`${words.join(" ")}: exit ${result.exitCode}: ${result.stderr.trim().slice(-500)}`);
    this.name = "HostCommandError";
  }
};
var ENVIRONMENT = { LC_ALL: "C" };
async function hostCommand(words, input) {
  const [program = "", ...args] = words;
  const result = await getExecOutput(program, args, {
    silent: true,
    ignoreReturnCode: true,
    env: ENVIRONMENT,
    ...input !== void 0 && { input: Buffer.from(input) }
  });
  if (result.exitCode !== 0) throw new HostCommandError(words, result);
  return result.stdout;
}

// src/sandbox/cgroup/files.ts
var read = (path) => readFile(path, "utf8");
var ownFiles = {
  makeFolder: async (path) => {
    await mkdir(path);
  },
  removeFolder: (path) => rmdir(path),
  write: (path, text) => writeFile(path, text),
  read
};
async function sudo(words, input) {
  await hostCommand(["/usr/bin/sudo", "-n", ...words], input);
}
var sudoFiles = {
  makeFolder: (path) => sudo(["/usr/bin/mkdir", path]),
  removeFolder: (path) => sudo(["/usr/bin/rmdir", path]),
  write: (path, text) => sudo(["/usr/bin/tee", path], text),
  read
};
function sudoWorks() {
  return sudo(["/usr/bin/true"]).then(
    () => true,
    () => false
  );
}

// src/sandbox/cgroup/hierarchy.ts
import { readFile as readFile2 } from "node:fs/promises";
var V1_CONTROLLERS = ["memory", "pids", "cpuacct"];
function parseMounts(text) {
  return text.split("\n").flatMap((line) => {
    const [, at, type, options] = line.split(" ");
    return at !== void 0 && type?.startsWith("cgroup") ? [{ at, type, options: options?.split(",") ?? [] }] : [];
  });
}
function parseOwn(text) {
  const own = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    const [, controllers, ...path] = line.split(":");
    for (const controller of controllers?.split(",") ?? []) own.set(controller, path.join(":"));
  }
  return own;
}
function parseHierarchy(mountsText, ownText) {
  const mounts = parseMounts(mountsText);
  const own = parseOwn(ownText);
  const v1 = V1_CONTROLLERS.map(
    (controller) => mounts.find(({ type, options }) => type === "cgroup" && options.includes(controller))?.at
  );
  const [memory, pids, cpuacct] = v1;
  if (memory !== void 0 && pids !== void 0 && cpuacct !== void 0) {
    const path = (controller) => own.get(controller) ?? "/";
    return {
      version: 1,
      mounts: { memory, pids, cpuacct },
      own: { memory: path("memory"), pids: path("pids"), cpuacct: path("cpuacct") }
    };
  }
  const unified = mounts.find(({ type }) => type === "cgroup2");
  return unified === void 0 ? void 0 : { version: 2, mount: unified.at, own: own.get("") ?? "/" };
}
async function readHierarchy() {
  const [mounts, own] = await Promise.all([readFile2("/proc/mounts", "utf8"), readFile2("/proc/self/cgroup", "utf8")]);
  return parseHierarchy(mounts, own);
}

// src/sandbox/cgroup/field.ts
function field(text, name) {
  return Number(new RegExp(`^${name} (\\d+)$`, "m").exec(text)?.[1] ?? 0);
}

// src/sandbox/cgroup/v1.ts
var V1Cgroup = class {
  #files;
  #folders;
  constructor(files, folders) {
    this.#files = files;
    this.#folders = folders;
  }
  async limit({ memoryBytes, pids }) {
    const { memory, pids: pidsFolder } = this.#folders;
    await this.#files.write(`${memory}/memory.limit_in_bytes`, String(memoryBytes));
    await this.#files.write(`${memory}/memory.memsw.limit_in_bytes`, String(memoryBytes)).catch(() => void 0);
    await this.#files.write(`${pidsFolder}/pids.max`, String(pids));
  }
  async add(pid) {
    for (const controller of V1_CONTROLLERS) {
      await this.#files.write(`${this.#folders[controller]}/cgroup.procs`, String(pid));
    }
  }
  async usage() {
    const { memory, pids, cpuacct } = this.#folders;
    const [peak, oom, forks, cpu] = await Promise.all([
      this.#files.read(`${memory}/memory.max_usage_in_bytes`),
      this.#files.read(`${memory}/memory.oom_control`),
      this.#files.read(`${pids}/pids.events`),
      this.#files.read(`${cpuacct}/cpuacct.usage`)
    ]);
    return {
      peakBytes: Number(peak),
      outOfMemoryKills: field(oom, "oom_kill"),
      refusedForks: field(forks, "max"),
      cpuMs: Math.round(Number(cpu) / 1e6)
    };
  }
  async close() {
    for (const controller of V1_CONTROLLERS) await removeGroup(this.#files, this.#folders[controller]);
  }
};
async function createV1(files, base, name, limits) {
  const folders = {
    memory: `${base.memory}/${name}`,
    pids: `${base.pids}/${name}`,
    cpuacct: `${base.cpuacct}/${name}`
  };
  const group = new V1Cgroup(files, folders);
  try {
    for (const folder of new Set(Object.values(folders))) await files.makeFolder(folder);
    await group.limit(limits);
    return group;
  } catch (error) {
    await group.close().catch(() => void 0);
    throw error;
  }
}

// src/sandbox/cgroup/v2.ts
var V2Cgroup = class {
  #files;
  #folder;
  constructor(files, folder) {
    this.#files = files;
    this.#folder = folder;
  }
  async limit({ memoryBytes, pids }) {
    await this.#files.write(`${this.#folder}/memory.max`, String(memoryBytes));
    await this.#files.write(`${this.#folder}/memory.swap.max`, "0").catch(() => void 0);
    await this.#files.write(`${this.#folder}/memory.oom.group`, "1");
    await this.#files.write(`${this.#folder}/pids.max`, String(pids));
  }
  add(pid) {
    return this.#files.write(`${this.#folder}/cgroup.procs`, String(pid));
  }
  async usage() {
    const [peak, memory, pids, cpu] = await Promise.all([
      // memory.peak came with Linux 5.19; before, what is in use at the end is the best there is.
      this.#files.read(`${this.#folder}/memory.peak`).catch(() => this.#files.read(`${this.#folder}/memory.current`)),
      this.#files.read(`${this.#folder}/memory.events`),
      this.#files.read(`${this.#folder}/pids.events`),
      this.#files.read(`${this.#folder}/cpu.stat`)
    ]);
    return {
      peakBytes: Number(peak),
      outOfMemoryKills: field(memory, "oom_kill"),
      refusedForks: field(pids, "max"),
      cpuMs: Math.round(field(cpu, "usage_usec") / 1e3)
    };
  }
  close() {
    return removeGroup(this.#files, this.#folder);
  }
};
async function createV2(files, base, name, limits) {
  const folder = `${base}/${name}`;
  const group = new V2Cgroup(files, folder);
  await files.makeFolder(folder);
  try {
    await group.limit(limits);
    return group;
  } catch (error) {
    await group.close().catch(() => void 0);
    throw error;
  }
}

// src/sandbox/cgroup/open-cgroup.ts
async function writable(folder) {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false
  );
}
function uid() {
  return process.getuid?.() ?? 0;
}
function v1Base(hierarchy, path) {
  const of = (controller) => join(hierarchy.mounts[controller], path(controller));
  return { memory: of("memory"), pids: of("pids"), cpuacct: of("cpuacct") };
}
async function v1Sites(hierarchy) {
  const delegated = v1Base(hierarchy, () => `as-declared.${uid()}`);
  const own = v1Base(hierarchy, (controller) => hierarchy.own[controller]);
  const sites = [];
  for (const base of [delegated, own]) {
    const rights = await Promise.all(Object.values(base).map(writable));
    if (rights.every(Boolean)) sites.push({ version: 1, files: ownFiles, base });
  }
  return sites;
}
function sudoSite(hierarchy) {
  switch (hierarchy.version) {
    case 1:
      return { version: 1, files: sudoFiles, base: v1Base(hierarchy, (controller) => hierarchy.own[controller]) };
    case 2:
      return { version: 2, files: sudoFiles, base: hierarchy.mount };
  }
}
function ancestors(hierarchy) {
  const folders = [join(hierarchy.mount, hierarchy.own)];
  for (let last = folders[0]; last !== void 0 && last.length > hierarchy.mount.length; last = folders.at(-1)) {
    folders.push(dirname(last));
  }
  return folders;
}
async function v2Sites(hierarchy) {
  const sites = [];
  for (const base of ancestors(hierarchy)) {
    const passedOn = await readFile3(join(base, "cgroup.subtree_control"), "utf8").catch(() => "");
    const controllers = new Set(passedOn.trim().split(" "));
    if (!controllers.has("memory") || !controllers.has("pids")) continue;
    if (await writable(base)) sites.push({ version: 2, files: ownFiles, base });
  }
  return sites;
}
async function sitesOf(hierarchy) {
  if (hierarchy === void 0) return [];
  const own = hierarchy.version === 1 ? await v1Sites(hierarchy) : await v2Sites(hierarchy);
  return own.length > 0 || !await sudoWorks() ? own : [sudoSite(hierarchy)];
}
function howToDelegate(hierarchy) {
  switch (hierarchy?.version) {
    case 1: {
      const folders = V1_CONTROLLERS.map((controller) => join(hierarchy.mounts[controller], `as-declared.${uid()}`));
      return `Hand this user a cgroup once: sudo install -d -o ${uid()} ${folders.join(" ")}`;
    }
    case 2:
      return "Run inside a scope that systemd delegates: systemd-run --user --scope -p Delegate=yes -- COMMAND";
    case void 0:
      return "Mount the cgroup file system, or use a host that has it: containers often hide it.";
  }
}
function create(site, limits) {
  switch (site.version) {
    case 1:
      return createV1(site.files, site.base, runName(), limits);
    case 2:
      return createV2(site.files, site.base, runName(), limits);
  }
}
async function openCgroup(limits) {
  const hierarchy = await readHierarchy();
  const reasons = [];
  for (const site of await sitesOf(hierarchy)) {
    try {
      return await create(site, limits);
    } catch (error) {
      reasons.push(String(error));
    }
  }
  throw new Refusal(
    "host/no-cgroup",
    "No cgroup can be made for the tool, so nothing would hold it in its memory limit.",
    {
      fix: howToDelegate(hierarchy),
      evidence: { reasons }
    }
  );
}
async function sweepCgroups() {
  for (const site of await sitesOf(await readHierarchy())) {
    for (const base of new Set(typeof site.base === "string" ? [site.base] : Object.values(site.base))) {
      const names2 = await readdir(base).catch(() => []);
      for (const name of names2.filter(isLeftover))
        await removeGroup(site.files, join(base, name)).catch(() => void 0);
    }
  }
}

// src/sandbox/host-programs.ts
import { constants as constants2 } from "node:fs";
import { access as access2, stat } from "node:fs/promises";
var PACKAGES = {
  bwrap: "bubblewrap",
  strace: "strace",
  ip: "iproute2",
  unshare: "util-linux",
  nsenter: "util-linux",
  setpriv: "util-linux",
  prlimit: "util-linux",
  mkfifo: "coreutils"
};
var FOLDERS = ["/usr/bin", "/usr/sbin", "/bin", "/sbin"];
var OLDEST = { bwrap: [0, 8, 0], strace: [6, 1, 0] };
async function find(name) {
  for (const folder of FOLDERS) {
    const path = `${folder}/${name}`;
    const runnable = await access2(path, constants2.X_OK).then(
      () => true,
      () => false
    );
    if (runnable) return path;
  }
  return void 0;
}
async function refuseReplaceable(name, path) {
  const { uid: uid2, mode } = await stat(path);
  if (uid2 === 0 && (mode & 18) === 0) return;
  throw new Refusal("host/untrusted-program", `${path} is not owned by root, or others may write to it.`, {
    fix: `Reinstall ${name} from the distribution's package.`
  });
}
function parseVersion(text) {
  return (/(\d+)\.(\d+)(?:\.(\d+))?/.exec(text)?.slice(1, 4) ?? []).map((part) => Number(part ?? 0));
}
function isOlder(found, oldest) {
  for (const [index, part] of oldest.entries()) {
    const own = found[index] ?? 0;
    if (own !== part) return own < part;
  }
  return false;
}
async function refuseOutdated(name, path) {
  const found = parseVersion(await hostCommand([path, "--version"]));
  if (found.length > 0 && !isOlder(found, OLDEST[name])) return;
  throw new Refusal(
    "host/outdated-program",
    `${path} is version ${found.join(".") || "unknown"}; ${OLDEST[name].join(".")} or newer is needed.`,
    { fix: `Use a newer release of the distribution: Debian 12, Ubuntu 24.04 or later have it.` }
  );
}
async function missingPackages() {
  const missing = /* @__PURE__ */ new Set();
  for (const [name, debianPackage] of Object.entries(PACKAGES)) {
    if (await find(name) === void 0) missing.add(debianPackage);
  }
  return [...missing].sort();
}
async function hostPrograms() {
  const missing = await missingPackages();
  if (missing.length > 0) {
    throw new Refusal("host/missing-program", `The sandbox needs programs of ${missing.join(", ")}.`, {
      fix: `Run: sudo apt-get install ${missing.join(" ")}`
    });
  }
  const paths = {};
  for (const name of Object.keys(PACKAGES)) {
    const path = await find(name);
    if (path === void 0) throw new Refusal("host/missing-program", `${name} disappeared while it was looked for.`);
    await refuseReplaceable(name, path);
    paths[name] = path;
  }
  const programs = paths;
  await Promise.all([refuseOutdated("bwrap", programs.bwrap), refuseOutdated("strace", programs.strace)]);
  return programs;
}

// src/sandbox/install.ts
var APT = "/usr/bin/apt-get";
var SUDO = "/usr/bin/sudo";
async function asRoot(words) {
  const [command, ...args] = process.getuid?.() === 0 ? words : [SUDO, "-n", ...words];
  try {
    return await getExecOutput(command ?? "", args, {
      silent: true,
      ignoreReturnCode: true,
      env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", DEBIAN_FRONTEND: "noninteractive" }
    });
  } catch (error) {
    return { exitCode: 127, stderr: String(error) };
  }
}
async function installMissing(say) {
  const missing = await missingPackages();
  if (missing.length === 0) return;
  const install = [APT, "install", "-y", "--no-install-recommends", ...missing];
  say(`installing ${missing.join(", ")} with apt-get`);
  let result = await asRoot(install);
  if (result.exitCode !== 0 && (await asRoot([APT, "update"])).exitCode === 0) result = await asRoot(install);
  if (result.exitCode === 0 && (await missingPackages()).length === 0) return;
  throw new Refusal(
    "host/install-failed",
    `The sandbox needs ${missing.join(", ")}, and installing them did not work.`,
    {
      fix: `Run: sudo apt-get update && sudo apt-get install ${missing.join(" ")}`,
      evidence: { said: result.stderr.trim().slice(-500) }
    }
  );
}

// src/sandbox/identity.ts
var UNUSED_ID = 65533;
function asIdentity(setpriv, identity) {
  if (identity === void 0) return [];
  return [setpriv, `--reuid=${identity.uid}`, `--regid=${identity.gid}`, "--clear-groups", "--"];
}
function droppedIdentity() {
  return process.getuid?.() === 0 ? { uid: UNUSED_ID, gid: UNUSED_ID } : void 0;
}

// src/sandbox/sandbox-host.ts
async function surveyHost() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Refusal(
      "host/unsupported-platform",
      `This is ${process.platform} on ${process.arch}; a sandbox can be built on Linux on x86-64.`,
      { fix: "Run the gate on an x86-64 Linux runner, ubuntu-24.04 for example." }
    );
  }
  return { programs: await hostPrograms(), identity: droppedIdentity() };
}

// src/sandbox/prepare-host.ts
async function prepareHost(installDependencies, say) {
  await Promise.all([sweepWorkFolders(), sweepCgroups()]);
  if (installDependencies === "auto") await installMissing(say);
  return surveyHost();
}

// src/sandbox/reachable.ts
import { constants as constants3 } from "node:fs";
import { copyFile } from "node:fs/promises";
import { basename, join as join2 } from "node:path";
function allows(right, path, { programs, identity }) {
  return hostCommand([...asIdentity(programs.setpriv, identity), "/usr/bin/test", right, path]).then(
    () => true,
    () => false
  );
}
async function refuseUnreachable(folder, host) {
  if (await allows("-x", folder, host)) return;
  const message = `The user that the sandbox runs as cannot get to ${folder}: a folder on the way there is closed to it.`;
  throw new Refusal("host/temporary-folder", message, {
    fix: "Point TMPDIR to a folder that every user can pass through, such as /tmp."
  });
}
async function reachable(path, folder, host) {
  if (await allows("-r", path, host)) return path;
  const copy = join2(folder, basename(path));
  await copyFile(path, copy, constants3.COPYFILE_FICLONE);
  return copy;
}

// src/sandbox/trial-site.ts
function holderScript() {
  const here = import.meta.url;
  if (here.endsWith(".ts")) return fileURLToPath(new URL("./egress/holder.ts", here));
  return fileURLToPath(new URL(here.includes("/chunks/") ? "../holder.mjs" : "./holder.mjs", here));
}
async function openTrialSite(folder, installDependencies, say) {
  const host = await prepareHost(installDependencies, say);
  await refuseUnreachable(folder, host);
  const node = await reachable(process.execPath, folder, host);
  const script = await reachable(holderScript(), folder, host);
  return { host, holder: await startHolder({ ...host, node, script }) };
}

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
  lookup(event) {
    const entry = { ...event, name: event.name.slice(0, MAX_CHARS) };
    this.#lookups.add(entry.answered, [entry.name, entry.type, entry.answered], (sum) => ({
      ...entry,
      count: (sum?.count ?? 0) + 1
    }));
  }
  connection(event) {
    const entry = event.named === void 0 ? event : { ...event, named: event.named.slice(0, MAX_CHARS) };
    const { host, port, allowed, refusal, named } = entry;
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
  log() {
    return {
      lookups: this.#lookups.list(),
      connections: this.#connections.list(),
      requests: this.#requests.list(),
      omitted: {
        lookups: this.#lookups.omitted,
        connections: this.#connections.omitted,
        requests: this.#requests.omitted
      }
    };
  }
};

// src/sandbox/egress/holder-protocol.ts
var DNS_ADDRESS = "10.0.0.53";
var DNS_PORT = 53;

// src/sandbox/egress/introduction.ts
var import_read_tls_client_hello = __toESM(require_dist(), 1);
var HANDSHAKE_RECORD = 22;
var SERVER_NAME = 0;
function peekByte(socket) {
  return new Promise((resolve) => {
    const look = () => {
      const chunk = socket.read(1);
      if (chunk === null) return;
      socket.off("readable", look);
      socket.unshift(chunk);
      resolve(chunk[0]);
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
  const first = await peekByte(connection.socket);
  if (first === void 0) return;
  if (first === HANDSHAKE_RECORD) await introduceTls(connection, upstream);
  else upstream.takePlain(connection);
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
function read2(message) {
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
  const found = read2(message);
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
async function* replies(stream2, unanswered, resolver) {
  for await (const chunk of stream2) {
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
    await pipeline(socket, (stream2) => replies(stream2, unanswered, resolver), socket);
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
async function openUpstream({ mode, upstreams, resolve }, granted) {
  if (mode === "live") return new (await import("./live-upstream-3MHFUZTJ.js")).LiveUpstream(resolve);
  const [{ CannedUpstream }, { makeAuthority }] = await Promise.all([
    import("./canned-upstream-5VOKC3SR.js"),
    import("./authority-JUM6G4QV.js")
  ]);
  return new CannedUpstream(upstreams, await makeAuthority(granted.domains));
}
function addressDialled({ localAddress = "unknown" }) {
  return localAddress.replace(/^::ffff:/, "");
}
var Door = class {
  recorder = new EgressRecorder();
  resolver;
  #open = /* @__PURE__ */ new Set();
  #addresses = new SyntheticAddresses();
  #granted;
  #upstream;
  #fail;
  constructor(granted, upstream, fail) {
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
  const door = new Door(granted, upstream, fail);
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

// src/artifact/tool-bytes.ts
import { realpath as realpath3 } from "node:fs/promises";
import { dirname as dirname2, join as join9 } from "node:path";

// src/artifact/artifact.ts
import { readdirSync, rmSync } from "node:fs";
import { basename as basename2, join as join4 } from "node:path";

// src/artifact/byte-reader.ts
var ByteReader = class {
  #chunks;
  #held = Buffer.alloc(0);
  #ended = false;
  constructor(chunks) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }
  /** Up to `count` bytes, which stay; fewer only at the end of the stream. */
  async peek(count) {
    while (this.#held.length < count && !this.#ended) {
      const next = await this.#chunks.next();
      if (next.done === true) {
        this.#ended = true;
      } else {
        const chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
        this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
      }
    }
    return this.#held.subarray(0, count);
  }
  /**
   * Exactly `count` bytes.
   * @throws Refusal signature/artifact-corrupt when the stream ends before
   */
  async take(count) {
    const bytes = await this.peek(count);
    if (bytes.length < count) {
      throw new Refusal(
        "signature/artifact-corrupt",
        `The artifact is cut short: ${count} more bytes were expected and ${bytes.length} are there.`,
        { fix: "Fetch or build the artifact again." }
      );
    }
    this.#held = this.#held.subarray(count);
    return bytes;
  }
  /** Exactly `count` bytes, in pieces as they come. */
  async *pieces(count) {
    let missing = count;
    while (missing > 0) {
      await this.peek(1);
      const piece = await this.take(Math.min(missing, Math.max(1, this.#held.length)));
      missing -= piece.length;
      yield piece;
    }
  }
  /** Everything but the last `count` bytes, which stay. */
  async *allButLast(count) {
    for (; ; ) {
      const ahead = await this.peek(count + 1);
      if (ahead.length <= count) return;
      yield await this.take(this.#held.length - count);
    }
  }
  async isAtEnd() {
    return (await this.peek(1)).length === 0;
  }
  /** Lets go of the stream before its end. */
  async close() {
    this.#ended = true;
    await this.#chunks.return?.();
  }
};

// src/artifact/format.ts
var HEAD_BYTES = 512;
var MAGIC_BYTES = 4;
var ELF = "\x7FELF";
var SCRIPT = "#!";
var TAR_MAGIC = { offset: 257, bytes: "ustar" };
var UNSUPPORTED = [
  ["\xFD7zXZ\0", "xz"],
  ["BZh", "bzip2"],
  ["7z\xBC\xAF'", "7-Zip"],
  ["Rar!\x07", "RAR"],
  ["!<arch>\n", "ar or Debian package"],
  ["\xED\xAB\xEE\xDB", "RPM"],
  ['"M', "LZ4"],
  ["LZIP", "lzip"],
  ["\x9D", "compress"],
  ["MSCF", "cabinet"],
  ["xar!", "xar"],
  ["070701", "cpio"]
];
function begins(head, magic, offset = 0) {
  return head.toString("latin1", offset, offset + magic.length) === magic;
}
function unsupported(problem) {
  return new Refusal("signature/artifact-format", `The artifact ${problem}.`, {
    fix: "Pack the tool as .tgz, .tar, .tar.zst, .zip or .whl, or name a single program."
  });
}
function isProgram(head) {
  return begins(head, ELF) || begins(head, SCRIPT);
}
function isTar(head) {
  return begins(head, TAR_MAGIC.bytes, TAR_MAGIC.offset);
}
function formatOf(head) {
  if (head.length === 0) throw unsupported("is empty");
  if (isProgram(head)) return "file";
  if (begins(head, "\x8B")) return "tgz";
  if (begins(head, "(\xB5/\xFD")) return "tar.zst";
  if (begins(head, "PK") || begins(head, "PK")) return "zip";
  if (isTar(head)) return "tar";
  const known = UNSUPPORTED.find(([magic]) => begins(head, magic));
  if (known !== void 0) throw unsupported(`is in the ${known[1]} format`);
  return "file";
}
function requireTar(head) {
  const isEmptyTar = head.length === HEAD_BYTES && head.every((byte) => byte === 0);
  if (!isTar(head) && !isEmptyTar) throw unsupported("is compressed, and what it holds is not a tar archive");
}

// src/artifact/gzip.ts
import { crc32 } from "node:zlib";

// src/artifact/expansion.ts
var Expansion = class {
  #limits;
  #read = 0;
  #written = 0;
  constructor(limits) {
    this.#limits = limits;
  }
  /** Counts the compressed bytes that pass. */
  async *reading(chunks) {
    for await (const chunk of chunks) {
      this.read(chunk.length);
      yield chunk;
    }
  }
  read(bytes) {
    this.#read += bytes;
  }
  /** @throws Refusal signature/artifact-bomb */
  wrote(bytes) {
    this.#written += bytes;
    const { expansion, freeBytes } = this.#limits;
    if (this.#written <= freeBytes || this.#written <= this.#read * expansion) return;
    throw new Refusal(
      "signature/artifact-bomb",
      `The artifact's first ${this.#read} bytes unpack to more than ${this.#written}, over ${expansion} times as much.`,
      { fix: "Leave out what is only padding.", evidence: { read: this.#read, written: this.#written } }
    );
  }
};

// src/artifact/inflate.ts
import { Readable } from "node:stream";
import { pipeline as pipeline2 } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";
async function* inflate(chunks) {
  let fed = 0;
  async function* counted() {
    for await (const chunk of chunks) {
      fed += chunk.length;
      yield chunk;
    }
  }
  const inflater = createInflateRaw();
  const feeding = pipeline2(Readable.from(counted(), { highWaterMark: 1 }), inflater);
  feeding.catch(() => void 0);
  for await (const piece of inflater) yield piece;
  if (inflater.bytesWritten === fed) return;
  throw new Refusal(
    "signature/artifact-ambiguous",
    "Compressed data of the artifact ends, and more bytes follow that one reader skips and another may read.",
    { fix: "Pack the tool again into one compressed stream, with nothing after it." }
  );
}

// src/artifact/gzip.ts
var FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 224 };
var DEFLATE = 8;
var TRAILER_BYTES = 8;
var MAX_TEXT_BYTES = 4096;
function corrupt(problem) {
  return new Refusal("signature/artifact-corrupt", `The gzip artifact is damaged: ${problem}.`, {
    fix: "Fetch or build the artifact again."
  });
}
async function takeText(reader) {
  const length = (await reader.peek(MAX_TEXT_BYTES)).indexOf(0);
  if (length === -1) throw corrupt("a text in its header has no end");
  return reader.take(length + 1);
}
async function takeHeader(reader) {
  const parts = [await reader.take(10)];
  const [fixed] = parts;
  const flags = fixed?.[3] ?? 0;
  if (fixed?.[2] !== DEFLATE || (flags & FLAG.reserved) !== 0) throw corrupt("its header has unknown values");
  if ((flags & FLAG.extra) !== 0) {
    const length = await reader.take(2);
    parts.push(length, await reader.take(length.readUInt16LE()));
  }
  if ((flags & FLAG.name) !== 0) parts.push(await takeText(reader));
  if ((flags & FLAG.comment) !== 0) parts.push(await takeText(reader));
  if ((flags & FLAG.headerCrc) === 0) return;
  const expected = (await reader.take(2)).readUInt16LE();
  if ((crc32(Buffer.concat(parts)) & 65535) !== expected) throw corrupt("the checksum of its header is wrong");
}
async function* gunzip(reader, limits) {
  const expansion = new Expansion(limits);
  await takeHeader(reader);
  let checksum = 0;
  let size = 0;
  for await (const piece of inflate(expansion.reading(reader.allButLast(TRAILER_BYTES)))) {
    expansion.wrote(piece.length);
    checksum = crc32(piece, checksum);
    size += piece.length;
    yield piece;
  }
  const trailer = await reader.take(TRAILER_BYTES);
  if (trailer.readUInt32LE(0) !== checksum) throw corrupt("the checksum of its content is wrong");
  if (trailer.readUInt32LE(4) !== size % 2 ** 32) throw corrupt("it states another size than its content has");
}

// src/artifact/limits.ts
var KIB = 1024;
var MIB = 1024 * KIB;
var GIB = 1024 * MIB;
var UNPACK_LIMITS = {
  artifactBytes: 5 * GIB,
  unpackedBytes: 8 * GIB,
  fileBytes: 5 * GIB,
  entries: 5e4,
  depth: 64,
  expansion: 200,
  freeBytes: 16 * MIB
};

// src/artifact/source.ts
import { createHash } from "node:crypto";
import { constants as constants4 } from "node:fs";
import { open } from "node:fs/promises";
var CHUNK_BYTES = 128 * 1024;
var READ_ONLY = constants4.O_RDONLY | constants4.O_NOFOLLOW | constants4.O_NONBLOCK;
var PROBLEMS = /* @__PURE__ */ new Map([
  ["ENOENT", "does not exist"],
  ["ELOOP", "is a symbolic link"],
  ["EACCES", "may not be read by this user"]
]);
function unreadable(path, problem, cause) {
  return new Refusal("signature/artifact-unreadable", `The artifact ${path} ${problem}.`, {
    fix: "Name a regular file that exists and can be read, not a link to it.",
    cause
  });
}
function problemOf(error) {
  return PROBLEMS.get(error.code ?? "") ?? `cannot be read: ${String(error)}`;
}
var Source = class _Source {
  #path;
  #file;
  #maxBytes;
  #sha256 = createHash("sha256");
  #sha512 = createHash("sha512");
  #size = 0;
  #ended = false;
  constructor(path, file, maxBytes) {
    this.#path = path;
    this.#file = file;
    this.#maxBytes = maxBytes;
  }
  /** @throws Refusal signature/artifact-unreadable */
  static async open(path, maxBytes) {
    const file = await open(path, READ_ONLY).catch((error) => {
      throw unreadable(path, problemOf(error), error);
    });
    const stats = await file.stat();
    if (!stats.isFile()) {
      await file.close();
      throw unreadable(path, "is not a regular file");
    }
    return new _Source(path, file, maxBytes);
  }
  /** @throws Refusal signature/artifact-unreadable, signature/artifact-too-large */
  async *chunks() {
    for (; ; ) {
      const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
      const { bytesRead } = await this.#file.read(buffer, 0, CHUNK_BYTES).catch((error) => {
        throw unreadable(this.#path, problemOf(error), error);
      });
      if (bytesRead === 0) break;
      yield this.#hashed(buffer.subarray(0, bytesRead));
    }
    this.#ended = true;
  }
  #hashed(chunk) {
    this.#size += chunk.length;
    if (this.#size > this.#maxBytes) {
      throw new Refusal(
        "signature/artifact-too-large",
        `The artifact ${this.#path} is larger than ${this.#maxBytes} bytes.`
      );
    }
    this.#sha256.update(chunk);
    this.#sha512.update(chunk);
    return chunk;
  }
  /** The digest of the whole file. Asked for before the end was read, it would vouch for less than what is there. */
  digest() {
    if (!this.#ended) {
      throw new Refusal("signature/artifact-ambiguous", `The artifact ${this.#path} was not read to its end.`);
    }
    return { size: this.#size, sha256: this.#sha256.digest("hex"), sha512: this.#sha512.digest("hex") };
  }
  async close() {
    await this.#file.close();
  }
};

// src/artifact/tar/untar.ts
import { pipeline as pipeline3 } from "node:stream/promises";

// src/artifact/entry.ts
var SET_ID_AND_STICKY = 3584;
var FIX = "Pack plain files and folders only.";
function refuseLink(name, target) {
  const lead = target === void 0 ? "" : ` to ${quoted(target)}`;
  throw new Refusal("signature/artifact-link", `The artifact's entry ${quoted(name)} is a link${lead}.`, {
    fix: "Pack the file itself in the place of the link."
  });
}
function refuseSpecialFile(name, kind) {
  throw new Refusal("signature/artifact-special-file", `The artifact's entry ${quoted(name)} is a ${kind}.`, {
    fix: FIX
  });
}
function isExecutable(name, mode) {
  const special = mode & SET_ID_AND_STICKY;
  if (special !== 0) {
    throw new Refusal(
      "signature/artifact-special-mode",
      `The artifact's entry ${quoted(name)} has the mode ${mode.toString(8)}, which is setuid, setgid or sticky.`,
      { fix: "Clear the bits with `chmod ug-s,-t` before packing." }
    );
  }
  return (mode & 73) !== 0;
}

// src/artifact/tar/pax.ts
function ambiguous(problem) {
  return new Refusal("signature/artifact-ambiguous", `An extended header of the archive ${problem}.`, {
    fix: "Pack the tool again with a current tar."
  });
}
function takeRecord(text) {
  const space = text.indexOf(" ");
  const digits = text.toString("latin1", 0, Math.max(0, space));
  const length = /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : 0;
  const equals = text.indexOf("=", space);
  if (length > text.length || equals === -1 || equals >= length || text[length - 1] !== 10) {
    throw ambiguous("is not a list of records");
  }
  return {
    key: text.toString("utf8", space + 1, equals),
    value: text.toString("utf8", equals + 1, length - 1),
    length
  };
}
function readPax(body) {
  const records = /* @__PURE__ */ new Map();
  for (let rest = body; rest.length > 0; ) {
    const { key, value, length } = takeRecord(rest);
    if (records.has(key)) throw ambiguous(`has the key ${quoted(key)} twice`);
    if (value === "") throw ambiguous(`takes the key ${quoted(key)} back`);
    records.set(key, value);
    rest = rest.subarray(length);
  }
  return records;
}

// src/artifact/tar/framing.ts
var BLOCK_BYTES = 512;
var MAX_EXTENSION_BYTES = 64 * 1024;
var EXTENSIONS = ["x", "g", "L", "K"];
var COMBINATIONS = ["x", "K", "L", "KL"];
var REGULAR_FILE = ["0", "\0"];
var WITHOUT_CONTENT = ["1", "2", "3", "4", "5", "6"];
var PER_ENTRY_KEYS = ["path", "linkpath", "size", "hdrcharset"];
function ambiguous2(problem) {
  return new Refusal("signature/artifact-ambiguous", `The tar archive ${problem}.`, {
    fix: "Pack the tool again with a current tar."
  });
}
function isZero(block) {
  return block.every((byte) => byte === 0);
}
function padded(size) {
  return Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
}
function sizeOf(header2) {
  const field2 = header2.toString("latin1", 124, 136);
  const digits = /^ *([0-7]*)[ \0]*$/.exec(field2)?.[1];
  if (digits === void 0) throw ambiguous2(`has an entry whose size is not an octal number: ${quoted(field2)}`);
  return digits === "" ? 0 : Number.parseInt(digits, 8);
}
function checkType(type, size) {
  if (REGULAR_FILE.includes(type)) return;
  if (!WITHOUT_CONTENT.includes(type)) {
    throw new Refusal("signature/artifact-special-file", `The tar archive has an entry of type ${quoted(type)}.`, {
      fix: "Pack plain files and folders only."
    });
  }
  if (size > 0) throw ambiguous2("gives content to a link, device or folder");
}
function checkPax(records, isGlobal) {
  for (const key of records.keys()) {
    if (key.startsWith("GNU.sparse.")) {
      throw new Refusal("signature/artifact-special-file", "The tar archive has a sparse file.", {
        fix: "Pack the tool again without --sparse."
      });
    }
    if (isGlobal && PER_ENTRY_KEYS.includes(key)) throw ambiguous2(`sets ${key} for all its entries at once`);
  }
}
var Announced = class {
  #kinds = [];
  #size;
  add(kind, body) {
    const records = kind === "x" || kind === "g" ? readPax(body) : void 0;
    if (records !== void 0) checkPax(records, kind === "g");
    if (kind === "g" && this.isEmpty) return;
    this.#kinds.push(kind);
    if (!COMBINATIONS.includes(this.#kinds.sort().join(""))) throw ambiguous2("describes one entry more than once");
    this.#size = records?.get("size");
  }
  /** Which of two sizes counts decides where the next header is. They must be one. */
  settle(headerSize) {
    if (this.#size !== void 0 && this.#size !== String(headerSize)) {
      throw ambiguous2(`has an entry of ${headerSize} bytes whose extended header says ${quoted(this.#size)}`);
    }
    this.#kinds = [];
    this.#size = void 0;
  }
  get isEmpty() {
    return this.#kinds.length === 0;
  }
};
async function* ending(reader) {
  if (await reader.isAtEnd()) throw ambiguous2("ends in one empty block instead of two");
  for (; ; ) {
    const block = await reader.take(BLOCK_BYTES);
    if (!isZero(block)) throw ambiguous2("goes on after its end mark; one reader stops there, another reads on");
    yield block;
    if (await reader.isAtEnd()) return;
  }
}
async function* unambiguousTar(reader) {
  const announced = new Announced();
  for (; ; ) {
    const header2 = await reader.take(BLOCK_BYTES);
    yield header2;
    if (isZero(header2)) break;
    const size = sizeOf(header2);
    const type = header2.toString("latin1", 156, 157);
    const extension = EXTENSIONS.find((kind) => kind === type);
    if (extension !== void 0) {
      if (size > MAX_EXTENSION_BYTES) throw ambiguous2(`has an extended header of ${size} bytes`);
      const body = await reader.take(padded(size));
      announced.add(extension, body.subarray(0, size));
      yield body;
    } else {
      announced.settle(size);
      checkType(type, size);
      yield* reader.pieces(padded(size));
    }
  }
  if (!announced.isEmpty) throw ambiguous2("describes an entry that does not follow");
  yield* ending(reader);
}

// src/artifact/tar/untar.ts
async function write(header2, content, tree) {
  const { name, size, mode, linkname } = header2;
  const type = header2.type;
  const executable = isExecutable(name, mode);
  switch (type) {
    case "file":
      if (name.endsWith("/")) {
        throw new Refusal(
          "signature/artifact-ambiguous",
          `The artifact's file ${quoted(name)} is named like a folder.`
        );
      }
      return tree.file({ name, executable, size }, content);
    case "directory":
      return tree.folder(name);
    case "link":
    case "symlink":
      return refuseLink(name, linkname);
    case "character-device":
    case "block-device":
    case "fifo":
    case "contiguous-file":
    case null:
      return refuseSpecialFile(name, type ?? "file of an unknown type");
  }
}
async function untar(reader, tree) {
  const { default: tar } = await import("./tar-stream-SDKPWHI2.js");
  const parser = tar.extract();
  const feeding = pipeline3(unambiguousTar(reader), parser);
  feeding.catch(() => void 0);
  for await (const entry of parser) {
    await write(entry.header, entry, tree);
  }
  await feeding;
}

// src/artifact/tree.ts
import { createHash as createHash2 } from "node:crypto";
import {
  chmodSync,
  closeSync,
  constants as constants5,
  fchmodSync,
  futimesSync,
  mkdirSync,
  openSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import { join as join3 } from "node:path";

// src/artifact/name.ts
var MAX_NAME_BYTES = 1024;
var MAX_COMPONENT_BYTES = 255;
var HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;
function unsafe(name, problem) {
  return new Refusal(
    "signature/artifact-unsafe-name",
    `The artifact holds the name ${quoted(name)}, which ${problem}.`,
    {
      fix: "Pack the tool again with plain relative names.",
      evidence: { name: name.slice(0, MAX_NAME_BYTES) }
    }
  );
}
function problemOf2(component) {
  if (component === "..") return "climbs out of its folder";
  if (component === "" || component === ".") return "is not in its shortest form";
  if (Buffer.byteLength(component) > MAX_COMPONENT_BYTES) {
    return `has a part of more than ${MAX_COMPONENT_BYTES} bytes`;
  }
  return void 0;
}
function withoutFrame(name, kind) {
  const start2 = name.startsWith("./") ? 2 : 0;
  const end = kind === "folder" && name.length > start2 && name.endsWith("/") ? name.length - 1 : name.length;
  return name.slice(start2, end);
}
function entryPath(name, kind, maxDepth) {
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) throw unsafe(name, `is longer than ${MAX_NAME_BYTES} bytes`);
  if (HIDDEN.test(name)) throw unsafe(name, "has control, invisible or undecodable characters");
  if (name.includes("\\")) throw unsafe(name, "has a backslash, which is a folder on some systems");
  if (/^[a-z]:/i.test(name)) throw unsafe(name, "begins with a drive letter");
  if (name.startsWith("/")) throw unsafe(name, "is absolute");
  const path = withoutFrame(name, kind);
  if (path === "" && kind === "folder") return path;
  const components = path.split("/");
  for (const component of components) {
    const problem = problemOf2(component);
    if (problem !== void 0) throw unsafe(name, problem);
  }
  if (components.length - 1 > maxDepth) throw unsafe(name, `lies more than ${maxDepth} folders deep`);
  return path;
}
function foldedComponent(component) {
  const folded = component.normalize("NFKD").toUpperCase().toLowerCase().normalize("NFKC");
  return folded.replace(/[. ]+$/, "") || folded;
}

// src/artifact/places.ts
function clash(place, taken) {
  let why = `is the same as ${quoted(taken.path)} on some file systems`;
  if (place.path === taken.path) why = place.kind === taken.kind ? "is in it twice" : "is both a file and a folder";
  return new Refusal("signature/artifact-duplicate-name", `The artifact's entry ${quoted(place.path)} ${why}.`, {
    fix: "Keep one of the two."
  });
}
function isSameFolder(taken, place) {
  const areFolders = taken.kind === "folder" && place.kind === "folder";
  return areFolders && taken.path === place.path && !(taken.isListed && place.isListed);
}
var Places = class {
  #taken = /* @__PURE__ */ new Map();
  /** Folders that must be made for the file, outermost first. @throws Refusal signature/artifact-duplicate-name */
  claimFile(path) {
    return this.#claim(path, "file");
  }
  /** Folders that must be made, outermost first. The tool's own folder, the empty path, is always there. */
  claimFolder(path) {
    return path === "" ? [] : this.#claim(path, "folder");
  }
  get folders() {
    return [...this.#taken.values()].filter(({ kind }) => kind === "folder").map(({ path }) => path);
  }
  /** The folder below which everything lies, as in npm's `package/`. */
  get onlyTopFolder() {
    const top = [...this.#taken.values()].filter(({ path }) => !path.includes("/"));
    return top.length === 1 && top[0]?.kind === "folder" ? top[0].path : void 0;
  }
  #claim(path, kind) {
    const made = [];
    const components = path.split("/");
    let key = "";
    for (const [index, component] of components.entries()) {
      const isLast = index === components.length - 1;
      const place = {
        path: components.slice(0, index + 1).join("/"),
        kind: isLast ? kind : "folder",
        isListed: isLast
      };
      key += `/${foldedComponent(component)}`;
      const taken = this.#taken.get(key);
      if (taken !== void 0 && !isSameFolder(taken, place)) throw clash(place, taken);
      if (taken === void 0 && place.kind === "folder") made.push(place.path);
      if (taken === void 0 || isLast) this.#taken.set(key, place);
    }
    return made;
  }
};

// src/artifact/writing.ts
function writing(path, write2) {
  try {
    return write2();
  } catch (cause) {
    const code = cause.code;
    if (code === "ENOSPC" || code === "EDQUOT") {
      throw new Refusal("host/no-space", `The disk filled up while ${quoted(path)} was written.`, { cause });
    }
    throw new Refusal("signature/artifact-unwritable", `${quoted(path)} could not be written: ${String(cause)}.`, {
      cause
    });
  }
}

// src/artifact/tree.ts
var FOLDER_MODE = 493;
var PROGRAM_MODE = 493;
var DATA_MODE = 420;
var UNFINISHED_MODE = 384;
var NEW_FILE = constants5.O_WRONLY | constants5.O_CREAT | constants5.O_EXCL | constants5.O_NOFOLLOW;
var MTIME = /* @__PURE__ */ new Date("1980-01-01T00:00:00Z");
var Tree = class {
  #folder;
  #limits;
  #places = new Places();
  #written = [];
  #entries = 0;
  #bytes = 0;
  /** @param folder is made here; it must not be there yet */
  constructor(folder, limits) {
    this.#folder = folder;
    this.#limits = limits;
    this.#makeFolder("");
  }
  folder(name) {
    this.#countEntry();
    const path = entryPath(name, "folder", this.#limits.depth);
    for (const missing of this.#places.claimFolder(path)) this.#makeFolder(missing);
  }
  /** Writes one file. It may be run if its archive says so, or if it begins as programs do. */
  async file(file, chunks) {
    this.#countEntry();
    const path = entryPath(file.name, "file", this.#limits.depth);
    this.#checkSize(file.name, file.size ?? 0);
    for (const missing of this.#places.claimFile(path)) this.#makeFolder(missing);
    const descriptor = writing(path, () => openSync(join3(this.#folder, path), NEW_FILE, UNFINISHED_MODE));
    try {
      const { sha256, head } = await this.#fill(descriptor, file.name, chunks);
      const executable = file.executable || isProgram(head);
      writing(path, () => {
        fchmodSync(descriptor, executable ? PROGRAM_MODE : DATA_MODE);
        futimesSync(descriptor, MTIME, MTIME);
      });
      this.#written.push({ path, sha256, executable });
    } finally {
      closeSync(descriptor);
    }
  }
  /** @throws Refusal signature/artifact-empty */
  finish() {
    if (this.#written.length === 0) {
      throw new Refusal("signature/artifact-empty", "The artifact holds no file.", { fix: "Pack the tool again." });
    }
    const folders = ["", ...this.#places.folders];
    for (const path of folders) writing(path, () => utimesSync(join3(this.#folder, path), MTIME, MTIME));
    const top = this.#places.onlyTopFolder;
    const contents = this.#written.map((file) => ({
      ...file,
      path: top === void 0 ? file.path : file.path.slice(top.length + 1)
    }));
    return {
      root: join3(this.#folder, top ?? ""),
      files: contents.length,
      bytes: this.#bytes,
      contents: contents.sort((a, b) => a.path < b.path ? -1 : 1)
    };
  }
  async #fill(descriptor, name, chunks) {
    const hash = createHash2("sha256");
    let head = Buffer.alloc(0);
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      this.#bytes += chunk.length;
      this.#checkSize(name, size);
      if (head.length < MAGIC_BYTES) head = Buffer.concat([head, chunk.subarray(0, MAGIC_BYTES)]);
      hash.update(chunk);
      writing(name, () => writeFileSync(descriptor, chunk));
    }
    return { sha256: hash.digest("hex"), head };
  }
  #makeFolder(path) {
    const folder = join3(this.#folder, path);
    writing(folder, () => {
      mkdirSync(folder);
      chmodSync(folder, FOLDER_MODE);
    });
  }
  #countEntry() {
    this.#entries += 1;
    if (this.#entries > this.#limits.entries) this.#refuseTooLarge(`more than ${this.#limits.entries} entries`);
  }
  #checkSize(name, size) {
    const { fileBytes, unpackedBytes } = this.#limits;
    if (size > fileBytes) this.#refuseTooLarge(`a file ${quoted(name)} of more than ${fileBytes} bytes`);
    if (this.#bytes > unpackedBytes) this.#refuseTooLarge(`more than ${unpackedBytes} bytes`);
  }
  #refuseTooLarge(what) {
    throw new Refusal("signature/artifact-too-large", `The artifact unpacks to ${what}.`, {
      fix: "Leave out what the tool does not need to run."
    });
  }
};

// src/artifact/zip/unzip.ts
import { crc32 as crc322 } from "node:zlib";

// src/artifact/zip/refusals.ts
function zipAmbiguous(problem) {
  return new Refusal("signature/artifact-ambiguous", `The zip archive ${problem}.`, {
    fix: "Pack the tool again with a current zip, in one go and with nothing added afterwards."
  });
}
function zipUnsupported(problem) {
  return new Refusal("signature/artifact-format", `The zip archive ${problem}.`, {
    fix: "Pack the tool as one plain zip file: stored or deflated, without zip64, which only 4 GiB and more need."
  });
}

// src/artifact/zip/end.ts
var END_SIGNATURE = Buffer.from("PK", "latin1");
var END_BYTES = 22;
var MAX_COMMENT_BYTES = 65535;
var ZIP64_LOCATOR_SIGNATURE = Buffer.from("PK\x07", "latin1");
var ZIP64_LOCATOR_BYTES = 20;
function signaturesIn(tail) {
  const found = [];
  for (let at = tail.indexOf(END_SIGNATURE); at !== -1; at = tail.indexOf(END_SIGNATURE, at + 1)) found.push(at);
  return found;
}
function onlyEnd(tail) {
  const found = signaturesIn(tail);
  const fitting = found.filter((at) => {
    const rest = tail.length - at - END_BYTES;
    return rest >= 0 && tail.readUInt16LE(at + 20) === rest;
  });
  const [only] = fitting;
  if (only !== void 0 && fitting.length === 1) return only;
  if (fitting.length > 1) throw zipAmbiguous("has two end records");
  if (found.length > 0) throw zipAmbiguous("goes on after its end record");
  throw new Refusal("signature/artifact-corrupt", "The zip archive is cut short: it has no end record.", {
    fix: "Fetch or build the artifact again."
  });
}
function readEnd(copy) {
  const tailBytes = Math.min(copy.size, END_BYTES + MAX_COMMENT_BYTES + ZIP64_LOCATOR_BYTES);
  const tailStart = copy.size - tailBytes;
  const tail = copy.read(tailStart, tailBytes);
  const at = onlyEnd(tail);
  const locator = tail.subarray(Math.max(0, at - ZIP64_LOCATOR_BYTES), at);
  if (locator.indexOf(ZIP64_LOCATOR_SIGNATURE) === 0) throw zipUnsupported("is in zip64 form");
  if (tail.readUInt16LE(at + 4) !== 0 || tail.readUInt16LE(at + 6) !== 0) throw zipUnsupported("has several volumes");
  if (tail.readUInt16LE(at + 8) !== tail.readUInt16LE(at + 10)) throw zipAmbiguous("states two numbers of entries");
  const directoryBytes = tail.readUInt32LE(at + 12);
  const directoryStart = tail.readUInt32LE(at + 16);
  if (directoryStart + directoryBytes !== tailStart + at) {
    throw zipAmbiguous("does not have its list of entries where its end record says");
  }
  return { directoryStart, directoryBytes };
}

// src/artifact/zip/member.ts
var FLAG2 = { encrypted: 1, level: 6, descriptor: 8, utf8: 2048 };
var KNOWN_FLAGS = FLAG2.encrypted | FLAG2.level | FLAG2.descriptor | FLAG2.utf8;
var METHOD = { stored: 0, deflated: 8 };
var FILE_TYPE = { mask: 61440, folder: 16384, file: 32768, link: 40960 };
var DOS_FOLDER = 16;
var MAX_EMPTY_BYTES = 2;
function nameOf(entry) {
  const isAscii = entry.fileNameRaw.every((byte) => byte < 128);
  if (!isAscii && (entry.generalPurposeBitFlag & FLAG2.utf8) === 0) {
    throw new Refusal(
      "signature/artifact-unsafe-name",
      `The zip archive does not say in which encoding ${quoted(entry.fileNameRaw.toString("latin1"))} is.`,
      { fix: "Pack the tool again with names in UTF-8 that are marked as such." }
    );
  }
  return entry.fileNameRaw.toString("utf8");
}
function checkReadable(name, entry) {
  const flags = entry.generalPurposeBitFlag;
  if ((flags & FLAG2.encrypted) !== 0) {
    throw new Refusal("signature/artifact-encrypted", `The zip archive's entry ${quoted(name)} is encrypted.`, {
      fix: "Pack the tool without a password."
    });
  }
  if ((flags & ~KNOWN_FLAGS) !== 0) throw zipUnsupported(`has special flags on ${quoted(name)}`);
  const method = entry.compressionMethod;
  if (method !== METHOD.stored && method !== METHOD.deflated) {
    throw zipUnsupported(`has ${quoted(name)} compressed by method ${method}`);
  }
  if (method === METHOD.stored && (flags & FLAG2.descriptor) !== 0) {
    throw zipAmbiguous(`states the size of ${quoted(name)} only behind its content, which is not compressed`);
  }
}
function kindOf(name, entry, mode) {
  const type = mode & FILE_TYPE.mask;
  if (type === FILE_TYPE.link) refuseLink(name, void 0);
  if (type !== 0 && type !== FILE_TYPE.file && type !== FILE_TYPE.folder) {
    refuseSpecialFile(name, `special file of mode ${mode.toString(8)}`);
  }
  const kind = name.endsWith("/") ? "folder" : "file";
  const isDosFolder = (entry.externalFileAttributes & DOS_FOLDER) !== 0;
  const contradicts = kind === "folder" ? type === FILE_TYPE.file : type === FILE_TYPE.folder || isDosFolder;
  if (contradicts) throw zipAmbiguous(`has ${quoted(name)} as a file and as a folder`);
  if (kind === "folder" && (entry.uncompressedSize > 0 || entry.compressedSize > MAX_EMPTY_BYTES)) {
    throw zipAmbiguous(`gives content to the folder ${quoted(name)}`);
  }
  return kind;
}
function memberOf(entry) {
  const name = nameOf(entry);
  checkReadable(name, entry);
  const mode = entry.externalFileAttributes >>> 16;
  return { entry, name, kind: kindOf(name, entry, mode), executable: isExecutable(name, mode) };
}

// src/artifact/zip/layout.ts
var CENTRAL_HEADER_BYTES = 46;
var DESCRIPTOR_SIGNATURE = 134695760;
function sameFacts(a, b) {
  return a.crc32 === b.crc32 && a.compressedSize === b.compressedSize && a.uncompressedSize === b.uncompressedSize;
}
function factsAt(bytes, offset) {
  return {
    crc32: bytes.readUInt32LE(offset),
    compressedSize: bytes.readUInt32LE(offset + 4),
    uncompressedSize: bytes.readUInt32LE(offset + 8)
  };
}
function checkLocalHeader({ entry, name }, local) {
  const follows = (entry.generalPurposeBitFlag & FLAG2.descriptor) !== 0;
  const isBlank = local.crc32 === 0 && local.compressedSize === 0 && local.uncompressedSize === 0;
  const agrees = local.fileName.equals(entry.fileNameRaw) && local.generalPurposeBitFlag === entry.generalPurposeBitFlag && local.compressionMethod === entry.compressionMethod && (sameFacts(local, entry) || follows && isBlank);
  if (!agrees) throw zipAmbiguous(`describes ${quoted(name)} in two ways that do not agree`);
}
function descriptorBytes({ entry, name }, copy, start2) {
  if ((entry.generalPurposeBitFlag & FLAG2.descriptor) === 0) return 0;
  const bytes = copy.read(start2, 16);
  if (bytes.readUInt32LE(0) === DESCRIPTOR_SIGNATURE && sameFacts(factsAt(bytes, 4), entry)) return 16;
  if (sameFacts(factsAt(bytes, 0), entry)) return 12;
  throw zipAmbiguous(`describes ${quoted(name)} differently behind its content`);
}
function spanOf(member, local, copy) {
  const contentEnd = local.fileDataStart + member.entry.compressedSize;
  return {
    name: member.name,
    start: member.entry.relativeOffsetOfLocalHeader,
    contentStart: local.fileDataStart,
    end: contentEnd + descriptorBytes(member, copy, contentEnd)
  };
}
function checkDirectory(members, directoryBytes) {
  const used = members.reduce((total, { entry }) => {
    const { fileNameLength, extraFieldLength, fileCommentLength } = entry;
    return total + CENTRAL_HEADER_BYTES + fileNameLength + extraFieldLength + fileCommentLength;
  }, 0);
  if (used !== directoryBytes) throw zipAmbiguous("lists more entries than it counts");
}
function checkTiling(spans, directoryStart) {
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) throw zipAmbiguous(`has ${quoted(span.name)} overlap the entry before it`);
    if (span.start > at) throw zipAmbiguous(`has bytes before ${quoted(span.name)} that belong to no entry`);
    at = span.end;
  }
  if (at !== directoryStart) throw zipAmbiguous("has bytes before its list of entries that belong to no entry");
}

// src/artifact/zip/private-copy.ts
import { closeSync as closeSync2, constants as constants6, openSync as openSync2, readSync, unlinkSync, writeFileSync as writeFileSync2 } from "node:fs";
var NEW_FILE2 = constants6.O_RDWR | constants6.O_CREAT | constants6.O_EXCL | constants6.O_NOFOLLOW;
var PIECE_BYTES = 128 * 1024;
var PrivateCopy = class _PrivateCopy {
  descriptor;
  size;
  constructor(descriptor, size) {
    this.descriptor = descriptor;
    this.size = size;
  }
  /** @param path a new file in a folder of ours, removed at once */
  static async of(reader, path) {
    const descriptor = writing(path, () => openSync2(path, NEW_FILE2, 384));
    try {
      writing(path, () => unlinkSync(path));
      let size = 0;
      for await (const chunk of reader.allButLast(0)) {
        size += chunk.length;
        writing(path, () => writeFileSync2(descriptor, chunk));
      }
      return new _PrivateCopy(descriptor, size);
    } catch (error) {
      closeSync2(descriptor);
      throw error;
    }
  }
  /** @throws Refusal signature/artifact-corrupt where the copy ends before */
  read(start2, length) {
    const bytes = Buffer.alloc(length);
    if (readSync(this.descriptor, bytes, 0, length, start2) !== length) {
      throw new Refusal("signature/artifact-corrupt", "The zip archive is cut short.", {
        fix: "Fetch or build the artifact again."
      });
    }
    return bytes;
  }
  *pieces(start2, length) {
    for (let at = 0; at < length; at += PIECE_BYTES) yield this.read(start2 + at, Math.min(PIECE_BYTES, length - at));
  }
  close() {
    closeSync2(this.descriptor);
  }
};

// src/artifact/zip/unzip.ts
var SECOND_NAME = 28789;
var SECOND_MODE = 30062;
var ZIP64 = 1;
function checkExtraFields(name, fields) {
  const ids = fields.map(({ id }) => id);
  if (ids.includes(ZIP64)) throw zipUnsupported(`has ${quoted(name)} in zip64 form`);
  if (ids.includes(SECOND_NAME) || ids.includes(SECOND_MODE)) {
    throw zipAmbiguous(`states name or mode of ${quoted(name)} twice`);
  }
}
async function locateMembers(yauzl, copy) {
  const end = readEnd(copy);
  const zip = await yauzl.fromFdPromise(copy.descriptor, { decodeStrings: false, autoClose: false });
  const located = [];
  for await (const entry of zip.eachEntry()) {
    const member = memberOf(entry);
    const local = await zip.readLocalFileHeaderPromise(entry);
    checkExtraFields(member.name, [...entry.extraFields, ...yauzl.parseExtraFields(local.extraField)]);
    checkLocalHeader(member, local);
    located.push({ member, span: spanOf(member, local, copy) });
  }
  const members = located.map(({ member }) => member);
  const spans = located.map(({ span }) => span);
  checkDirectory(members, end.directoryBytes);
  checkTiling(spans, end.directoryStart);
  return located;
}
function mismatch(name) {
  return new Refusal(
    "signature/artifact-corrupt",
    `The zip archive's entry ${quoted(name)} has another size or checksum than it states.`,
    { fix: "Fetch or build the artifact again." }
  );
}
async function* contentOf({ member, span }, copy, expansion) {
  const { entry, name } = member;
  const raw = copy.pieces(span.contentStart, entry.compressedSize);
  let checksum = 0;
  let size = 0;
  for await (const piece of entry.compressionMethod === METHOD.deflated ? inflate(raw) : raw) {
    expansion.wrote(piece.length);
    checksum = crc322(piece, checksum);
    size += piece.length;
    if (size > entry.uncompressedSize) throw mismatch(name);
    yield piece;
  }
  if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw mismatch(name);
}
async function unzip(reader, copyPath, tree, limits) {
  const { default: yauzl } = await import("./yauzl-YLZOPYQN.js");
  const copy = await PrivateCopy.of(reader, copyPath);
  try {
    const expansion = new Expansion(limits);
    expansion.read(copy.size);
    for (const located of await locateMembers(yauzl, copy)) {
      const { name, kind, executable, entry } = located.member;
      if (kind === "folder") tree.folder(name);
      else await tree.file({ name, executable, size: entry.uncompressedSize }, contentOf(located, copy, expansion));
    }
  } finally {
    copy.close();
  }
}

// src/artifact/zstd/frame.ts
var MAX_WINDOW_BYTES = 8 * 1024 * 1024;
var MAX_BLOCK_BYTES = 128 * 1024;
var BLOCK = { raw: 0, rle: 1, reserved: 3 };
function zstdCorrupt(problem) {
  return new Refusal("signature/artifact-corrupt", `The Zstandard artifact is damaged: ${problem}.`, {
    fix: "Fetch or build the artifact again."
  });
}
function unsupported2(problem) {
  return new Refusal("signature/artifact-format", `The Zstandard artifact ${problem}.`, {
    fix: "Compress with `zstd -19` or a lower level, without --long, --ultra or a dictionary."
  });
}
function windowBytes(descriptor) {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + base / 8 * (descriptor & 7);
}
function contentSize(field2) {
  if (field2.length === 0) return void 0;
  const value = BigInt(`0x${Buffer.from(field2).reverse().toString("hex")}`);
  return field2.length === 2 ? value + 256n : value;
}
async function takeFrameHeader(reader) {
  const start2 = await reader.take(5);
  const descriptor = start2.readUInt8(4);
  if ((descriptor & 8) !== 0) throw zstdCorrupt("a reserved bit of its header is set");
  const isSingleSegment = (descriptor & 32) !== 0;
  const window = await reader.take(isSingleSegment ? 0 : 1);
  const dictionary = await reader.take([0, 1, 2, 4][descriptor & 3] ?? 0);
  const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const size = await reader.take(sizeBytes);
  if (dictionary.some((byte) => byte !== 0)) throw unsupported2("needs a dictionary");
  const contentBytes = contentSize(size);
  const needed = isSingleSegment ? Number(contentBytes) : windowBytes(window.readUInt8());
  if (needed > MAX_WINDOW_BYTES) {
    throw unsupported2(`needs a window of ${needed} bytes; at most ${MAX_WINDOW_BYTES} are granted`);
  }
  return {
    bytes: Buffer.concat([start2, window, dictionary, size]),
    hasChecksum: (descriptor & 4) !== 0,
    contentBytes,
    maxBlockBytes: Math.min(needed, MAX_BLOCK_BYTES)
  };
}
async function takeBlock(reader, maxBytes) {
  const header2 = await reader.take(3);
  const fields = header2.readUIntLE(0, 3);
  const kind = fields >> 1 & 3;
  const size = fields >> 3;
  if (kind === BLOCK.reserved) throw zstdCorrupt("it has a block of an unknown kind");
  if (size > maxBytes) throw zstdCorrupt(`it has a block of ${size} bytes where at most ${maxBytes} are allowed`);
  const content = await reader.take(kind === BLOCK.rle ? 1 : size);
  return { bytes: Buffer.concat([header2, content]), isLast: (fields & 1) !== 0 };
}

// src/artifact/zstd/xxh64.ts
var PRIME_1 = 0x9e3779b185ebca87n;
var PRIME_2 = 0xc2b2ae3d27d4eb4fn;
var PRIME_3 = 0x165667b19e3779f9n;
var PRIME_4 = 0x85ebca77c2b2ae63n;
var PRIME_5 = 0x27d4eb2f165667c5n;
var STRIPE_BYTES = 32;
var START = [BigInt.asUintN(64, PRIME_1 + PRIME_2), PRIME_2, 0n, BigInt.asUintN(64, -PRIME_1)];
function wrap(value) {
  return BigInt.asUintN(64, value);
}
function rotate(value, bits) {
  return wrap(value << bits) | value >> 64n - bits;
}
function round(lane, word) {
  return wrap(rotate(wrap(lane + wrap(word * PRIME_2)), 31n) * PRIME_1);
}
function absorb([a, b, c, d], stripes) {
  const words = new BigUint64Array(Uint8Array.from(stripes).buffer);
  for (let at = 0; at < words.length; at += 4) {
    a = round(a, words[at] ?? 0n);
    b = round(b, words[at + 1] ?? 0n);
    c = round(c, words[at + 2] ?? 0n);
    d = round(d, words[at + 3] ?? 0n);
  }
  return [a, b, c, d];
}
function merge([a, b, c, d]) {
  let hash = wrap(rotate(a, 1n) + rotate(b, 7n) + rotate(c, 12n) + rotate(d, 18n));
  for (const lane of [a, b, c, d]) hash = wrap((hash ^ round(0n, lane)) * PRIME_1 + PRIME_4);
  return hash;
}
function finish(start2, rest) {
  let hash = start2;
  let at = 0;
  for (; at + 8 <= rest.length; at += 8) {
    hash = wrap(rotate(hash ^ round(0n, rest.readBigUInt64LE(at)), 27n) * PRIME_1 + PRIME_4);
  }
  for (; at + 4 <= rest.length; at += 4) {
    hash = wrap(rotate(hash ^ wrap(BigInt(rest.readUInt32LE(at)) * PRIME_1), 23n) * PRIME_2 + PRIME_3);
  }
  for (; at < rest.length; at += 1) {
    hash = wrap(rotate(hash ^ wrap(BigInt(rest.readUInt8(at)) * PRIME_5), 11n) * PRIME_1);
  }
  hash = wrap((hash ^ hash >> 33n) * PRIME_2);
  hash = wrap((hash ^ hash >> 29n) * PRIME_3);
  return hash ^ hash >> 32n;
}
var Xxh64 = class {
  #lanes = START;
  #rest = Buffer.alloc(0);
  #length = 0n;
  update(bytes) {
    this.#length += BigInt(bytes.length);
    const pending = Buffer.concat([this.#rest, bytes]);
    const whole = pending.length - pending.length % STRIPE_BYTES;
    this.#lanes = absorb(this.#lanes, pending.subarray(0, whole));
    this.#rest = pending.subarray(whole);
  }
  digest() {
    const start2 = this.#length >= STRIPE_BYTES ? merge(this.#lanes) : PRIME_5;
    return finish(wrap(start2 + this.#length), this.#rest);
  }
};

// src/artifact/zstd/unzstd.ts
var CHECKSUM_BYTES = 4;
async function* unzstd(reader, limits) {
  const { Decompress } = await import("./esm-Z3UCLQMG.js");
  const expansion = new Expansion(limits);
  const hash = new Xxh64();
  let size = 0n;
  let decoded = [];
  const decoder = new Decompress((piece) => {
    expansion.wrote(piece.length);
    hash.update(piece);
    size += BigInt(piece.length);
    decoded.push(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
  });
  const frame = await takeFrameHeader(reader);
  decoder.push(frame.bytes);
  for (let isLast = false; !isLast; ) {
    const block = await takeBlock(reader, frame.maxBlockBytes);
    isLast = block.isLast;
    expansion.read(block.bytes.length);
    decoder.push(block.bytes);
    yield* decoded;
    decoded = [];
  }
  const checksum = await reader.take(frame.hasChecksum ? CHECKSUM_BYTES : 0);
  decoder.push(checksum, true);
  yield* decoded;
  if (frame.contentBytes !== void 0 && frame.contentBytes !== size) {
    throw zstdCorrupt(`it states ${frame.contentBytes} bytes of content and has ${size}`);
  }
  if (frame.hasChecksum && checksum.readUInt32LE() !== Number(BigInt.asUintN(32, hash.digest()))) {
    throw zstdCorrupt("the checksum of its content is wrong");
  }
  if (!await reader.isAtEnd()) {
    throw new Refusal(
      "signature/artifact-ambiguous",
      "The Zstandard artifact goes on after its first frame; one reader joins what follows, another stops.",
      { fix: "Compress the tool into one frame." }
    );
  }
}

// src/artifact/artifact.ts
var TREE = "tool";
var COPY = "copy";
async function untarStream(chunks, tree) {
  const reader = new ByteReader(chunks);
  try {
    requireTar(await reader.peek(HEAD_BYTES));
    await untar(reader, tree);
  } finally {
    await reader.close();
  }
}
function emptyFolder(folder) {
  writing(folder, () => {
    for (const name of readdirSync(folder)) rmSync(join4(folder, name), { recursive: true, force: true });
  });
}
function asRefusal(error, path) {
  if (error instanceof Refusal) return error;
  const words = messageOf(error).replace(/\.$/, "");
  return new Refusal("signature/artifact-corrupt", `The artifact ${path} cannot be unpacked: ${words}.`, {
    fix: "Fetch or build the artifact again.",
    cause: error
  });
}
async function openArtifact(path, into, limits = UNPACK_LIMITS) {
  if (writing(into, () => readdirSync(into)).length > 0) {
    throw new Refusal("signature/artifact-unwritable", `The folder ${into} must be empty to unpack into.`);
  }
  const source = await Source.open(path, limits.artifactBytes);
  const reader = new ByteReader(source.chunks());
  try {
    const tree = new Tree(join4(into, TREE), limits);
    const format = formatOf(await reader.peek(HEAD_BYTES));
    switch (format) {
      case "tgz":
        await untarStream(gunzip(reader, limits), tree);
        break;
      case "tar.zst":
        await untarStream(unzstd(reader, limits), tree);
        break;
      case "tar":
        await untar(reader, tree);
        break;
      case "zip":
        await unzip(reader, join4(into, COPY), tree, limits);
        break;
      case "file":
        await tree.file({ name: basename2(path), executable: false }, reader.allButLast(0));
        break;
    }
    return { path, format, ...source.digest(), ...tree.finish() };
  } catch (error) {
    emptyFolder(into);
    throw asRefusal(error, path);
  } finally {
    await reader.close();
    await source.close();
  }
}

// src/artifact/closure.ts
import { mkdirSync as mkdirSync3, readdirSync as readdirSync2 } from "node:fs";
import { join as join8 } from "node:path";

// src/artifact/closure/folder.ts
import { opendir, realpath } from "node:fs/promises";
import { join as join5, sep } from "node:path";
var MAX_FILES = 2e5;
var PACKAGE_FILE = /(?:^|\/node_modules\/)(?:@[^/]+\/)?[^@/][^/]*\/package\.json$/;
function unsafe2(path, problem) {
  return new Refusal("signature/closure-unsafe", `${quoted(path)} in the folder of dependencies ${problem}.`, {
    fix: "Install the dependencies again with a package manager that keeps them in the one folder."
  });
}
async function* walk(folder) {
  const pending = [""];
  for (let current = pending.pop(); current !== void 0; current = pending.pop()) {
    for await (const entry of await opendir(join5(folder, current))) {
      const path = join5(current, entry.name);
      if (entry.isDirectory()) pending.push(path);
      else if (entry.isFile()) yield { path, kind: "file" };
      else yield { path, kind: entry.isSymbolicLink() ? "link" : "other" };
    }
  }
}
async function requireInside(folder, path) {
  const target = await realpath(join5(folder, path)).catch(() => void 0);
  if (target === void 0) throw unsafe2(path, "is a link that leads nowhere");
  if (!target.startsWith(`${folder}${sep}`)) throw unsafe2(path, "is a link that leads out of it");
}
async function checkFolder(folder) {
  let files = 0;
  let packages = 0;
  try {
    for await (const { path, kind } of walk(folder)) {
      if (kind === "other") throw unsafe2(path, "is neither a file nor a folder");
      if (kind === "link") await requireInside(folder, path);
      files += 1;
      if (files > MAX_FILES) throw unsafe2(path, `is one of more than ${MAX_FILES} files`);
      if (kind === "file" && PACKAGE_FILE.test(path)) packages += 1;
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("signature/closure-unreadable", `The folder of dependencies cannot be read: ${String(error)}.`, {
      cause: error
    });
  }
  return { files, packages };
}

// src/artifact/closure/inside.ts
import { createHash as createHash3 } from "node:crypto";
import { constants as constants7 } from "node:fs";
import { open as open2, realpath as realpath2 } from "node:fs/promises";
import { isAbsolute, join as join6, sep as sep2 } from "node:path";

// src/checkout.ts
var CHECKOUT = ".git";

// src/artifact/closure/inside.ts
var MAX_TEXT_BYTES2 = 32 * 1024 * 1024;
function unreadable2(path, cause) {
  return new Refusal("signature/closure-unreadable", `${quoted(path)} cannot be read: ${String(cause)}.`, { cause });
}
async function findInside(folder, path) {
  if (isAbsolute(path) || path.split("/").includes("..")) {
    throw new Refusal("signature/closure-unsafe", `${quoted(path)} does not stay in the manifest's folder.`, {
      fix: "Name a path below the manifest."
    });
  }
  if (path.split("/").includes(CHECKOUT)) {
    throw new Refusal("signature/closure-unsafe", `${quoted(path)} belongs to the checkout, not to the tool.`, {
      fix: "Name a file or folder of the repository."
    });
  }
  try {
    const base = await realpath2(folder);
    const found = await realpath2(join6(base, path));
    if (found.startsWith(`${base}${sep2}`)) return found;
  } catch (error) {
    const code = error.code;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw unreadable2(path, error);
  }
  throw new Refusal("signature/closure-unsafe", `${quoted(path)} is a link that leads out of the manifest's folder.`, {
    fix: "Put the file itself in its place."
  });
}
async function readInside(path) {
  try {
    const file = await open2(path, constants7.O_RDONLY | constants7.O_NOFOLLOW | constants7.O_NONBLOCK);
    try {
      const stats = await file.stat();
      if (!stats.isFile() || stats.size > MAX_TEXT_BYTES2) {
        throw new Error(`not a regular file of at most ${MAX_TEXT_BYTES2} bytes`);
      }
      const bytes = await file.readFile();
      return { text: bytes.toString("utf8"), sha256: createHash3("sha256").update(bytes).digest("hex") };
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable2(path, error);
  }
}

// src/artifact/closure/json-object.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseObject(text, what) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Refusal("signature/closure-unreadable", `The ${what} is not JSON: ${String(cause)}.`, { cause });
  }
  if (isObject(value)) return value;
  throw new Refusal("signature/closure-unreadable", `The ${what} is not a JSON object.`);
}

// src/artifact/closure/registry-spec.ts
var MAX_SPEC_LENGTH = 256;
var REGISTRY_SPEC = /^(?:npm:(?:@[\w.~-]+\/)?[\w~-][\w.~-]*@?)?(?:[\w*^~<>=|][\w\s.*^~<>=|+-]*)?$/;
var TARBALL_NAME = /\.(?:tgz|tar|tar\.gz)$/i;
var SPEC_FIELDS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
function isRegistrySpec(spec) {
  return spec.length <= MAX_SPEC_LENGTH && REGISTRY_SPEC.test(spec) && !TARBALL_NAME.test(spec);
}
function requireRegistrySpecs(holder, where) {
  for (const field2 of SPEC_FIELDS) {
    const specs = holder[field2];
    if (specs === void 0) continue;
    for (const [name, spec] of Object.entries(isObject(specs) ? specs : { [field2]: specs })) {
      if (typeof spec === "string" && isRegistrySpec(spec)) continue;
      throw new Refusal(
        "signature/closure-unsafe",
        `${where} wants ${quoted(name)} as ${quoted(spec)}, which is not a version in a registry.`,
        { fix: "Depend on published versions only." }
      );
    }
  }
}

// src/artifact/closure/lockfile.ts
var SUPPORTED_VERSIONS = [2, 3];
var SUPPORTED = "npm's package-lock.json or npm-shrinkwrap.json, lockfileVersion 2 or 3";
var MAX_PACKAGES = 2e4;
var REWRITE = "Write it again with npm 7 or newer.";
var NAME = String.raw`(?:@[\w~-][\w.~-]*/)?[\w~-][\w.~-]*`;
var PACKAGE_NAME = new RegExp(`^${NAME}$`);
var INSTALL_PATH = new RegExp(`^node_modules/${NAME}(?:/node_modules/${NAME})*$`);
var VERSION = /^\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/;
var SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;
var UNPINNED_KINDS = ["link", "inBundle", "hasShrinkwrap", "extraneous"];
function unsafe3(problem, fix) {
  return new Refusal("signature/closure-unsafe", `The lockfile ${problem}.`, { fix });
}
function requirePinned(path, entry) {
  const name = quoted(path);
  const kind = UNPINNED_KINDS.find((field2) => field2 in entry && entry[field2] !== false);
  if (kind !== void 0) throw unsafe3(`has ${name} with "${kind}"`, "Depend on packages of a registry only.");
  const { resolved, integrity } = entry;
  if (resolved !== void 0 && (typeof resolved !== "string" || !/^https?:\/\//.test(resolved))) {
    throw unsafe3(`takes ${name} from ${quoted(resolved)}`, "Depend on packages of a registry only.");
  }
  if (typeof integrity !== "string" || !SHA512.test(integrity)) {
    throw unsafe3(`does not pin ${name} by SHA-512`, "Write it again from a registry that has SHA-512.");
  }
  const { version, name: alias } = entry;
  if (typeof version !== "string" || !VERSION.test(version)) throw unsafe3(`has ${name} without a version`, REWRITE);
  if (alias !== void 0 && (typeof alias !== "string" || !PACKAGE_NAME.test(alias))) {
    throw unsafe3(`takes ${name} from ${quoted(alias)}`, REWRITE);
  }
}
function withoutAddress(entry) {
  return Object.fromEntries(Object.entries(entry).filter(([field2]) => field2 !== "resolved"));
}
function parseLockfile(text) {
  if (!text.trimStart().startsWith("{")) {
    throw new Refusal("signature/closure-unsupported", `The lockfile is not ${SUPPORTED}.`, {
      fix: "Supported are these alone; for others name the folder of dependencies in artifact.closure.path."
    });
  }
  const { lockfileVersion, packages } = parseObject(text, "lockfile");
  if (!SUPPORTED_VERSIONS.includes(Number(lockfileVersion)) || !isObject(packages)) {
    throw new Refusal(
      "signature/closure-unsupported",
      `The lockfile says lockfileVersion ${quoted(lockfileVersion)}; supported is ${SUPPORTED}.`,
      { fix: REWRITE }
    );
  }
  const read4 = /* @__PURE__ */ new Map();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === "") continue;
    if (!INSTALL_PATH.test(path)) throw unsafe3(`installs into ${quoted(path)}`, "Leave out workspaces and links.");
    if (!isObject(entry)) throw unsafe3(`has ${quoted(path)} as something else than a package`, REWRITE);
    requirePinned(path, entry);
    requireRegistrySpecs(entry, `The lockfile's ${quoted(path)}`);
    read4.set(path, withoutAddress(entry));
  }
  if (read4.size > MAX_PACKAGES) throw unsafe3(`lists more than ${MAX_PACKAGES} packages`, "Depend on less.");
  return { packages: read4 };
}

// src/artifact/closure/npm.ts
import { spawn as spawn2 } from "node:child_process";
import { once as once2 } from "node:events";
import { existsSync, mkdirSync as mkdirSync2, writeFileSync as writeFileSync3 } from "node:fs";
import { join as join7 } from "node:path";

// src/sandbox/capture.ts
async function capture(stream2, cap) {
  const kept = [];
  let total = 0;
  let room = cap;
  for await (const chunk of stream2) {
    total += chunk.length;
    if (room > 0) {
      const part = chunk.subarray(0, room);
      kept.push(part);
      room -= part.length;
    }
  }
  return { bytes: Buffer.concat(kept), total };
}

// src/artifact/closure/npm.ts
var TIMEOUT_SECONDS = 300;
var KILL_SECONDS = 10;
var TIMED_OUT = [124, 137];
var MAX_OUTPUT = 1024 * 1024;
var MAX_WORDS = 1e3;
var INSTALL = [
  "ci",
  "--ignore-scripts",
  "--omit=dev",
  "--no-audit",
  "--no-fund",
  "--no-update-notifier",
  "--no-progress",
  "--loglevel=error",
  "--logs-max=0"
];
function failure(exitCode, stderr) {
  const words = stderr.trim().slice(0, MAX_WORDS);
  const evidence = { exitCode, words };
  if (TIMED_OUT.includes(exitCode)) {
    return new Refusal("signature/closure-failed", `npm was stopped after ${TIMEOUT_SECONDS} seconds. ${words}`, {
      fix: "Try again, or see whether the registry answers.",
      evidence
    });
  }
  if (/^npm (?:error|ERR!) code EINTEGRITY$/m.test(stderr)) {
    return new Refusal("signature/closure-mismatch", `A package is not the one that the lockfile pins. ${words}`, {
      fix: "Find out who changed it, the lockfile or the registry.",
      evidence
    });
  }
  return new Refusal("signature/closure-failed", `npm ended with code ${exitCode}: ${words}`, {
    fix: "Run `npm ci` in the tool's own folder to see it in full.",
    evidence
  });
}
var TIED = ["/usr/bin/setpriv", "--pdeathsig", "KILL"];
var LIMITED = ["/usr/bin/timeout", `--kill-after=${KILL_SECONDS}`, String(TIMEOUT_SECONDS)];
async function runNpm(folder, interrupted) {
  interrupted.throwIfAborted();
  const [program = "", ...args] = [...TIED, ...LIMITED, ...TIED, "npm", ...INSTALL];
  const child = spawn2(program, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const end = () => child.kill("SIGTERM");
  interrupted.addEventListener("abort", end);
  try {
    const said = capture(child.stderr, MAX_OUTPUT);
    const [exitCode] = await once2(child, "close");
    interrupted.throwIfAborted();
    if (exitCode !== 0) throw failure(exitCode ?? 137, (await said).bytes.toString("utf8"));
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal("signature/closure-failed", `npm could not be started: ${String(cause)}.`, { cause });
  } finally {
    interrupted.removeEventListener("abort", end);
  }
}
async function countInstalled(modules, lock) {
  const { text } = await readInside(join7(modules, ".package-lock.json"));
  const { packages } = parseObject(text, "record of npm's installation");
  const installed2 = Object.entries(isObject(packages) ? packages : {});
  for (const [path, entry] of installed2) {
    const pinned = lock.packages.get(path)?.["integrity"];
    if (pinned !== void 0 && isObject(entry) && entry["integrity"] === pinned) continue;
    throw new Refusal("signature/closure-mismatch", `npm installed ${quoted(path)}, which the lockfile does not pin.`, {
      fix: "Write the lockfile again with `npm install` and pack the tool again."
    });
  }
  return installed2.length;
}
async function installLocked(wanted, lock, folder, interrupted) {
  const modules = join7(folder, "node_modules");
  const packageLock = {
    lockfileVersion: 3,
    requires: true,
    packages: { "": wanted, ...Object.fromEntries(lock.packages) }
  };
  writing(folder, () => {
    writeFileSync3(join7(folder, "package.json"), JSON.stringify(wanted), { flag: "wx" });
    writeFileSync3(join7(folder, "package-lock.json"), JSON.stringify(packageLock), { flag: "wx" });
  });
  await runNpm(folder, interrupted);
  if (!existsSync(modules)) {
    writing(modules, () => mkdirSync2(modules));
    return { path: modules, packages: 0 };
  }
  return { path: modules, packages: await countInstalled(modules, lock) };
}

// src/artifact/closure/package-json.ts
var KEPT = [
  "name",
  "version",
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
  "peerDependenciesMeta"
];
function parsePackage(text) {
  const all = parseObject(text, "artifact's package.json");
  for (const field2 of ["workspaces", "overrides"]) {
    if (all[field2] === void 0) continue;
    throw new Refusal("signature/closure-unsupported", `The artifact's package.json uses ${field2}.`, {
      fix: "Publish the tool without them, or name the folder of its dependencies in artifact.closure.path."
    });
  }
  const kept = Object.fromEntries(KEPT.filter((field2) => field2 in all).map((field2) => [field2, all[field2]]));
  requireRegistrySpecs(kept, "The artifact's package.json");
  return kept;
}

// src/artifact/closure.ts
var PACKAGE_FOLDER = "node_modules";
function makeMountPoint({ root }) {
  writing(root, () => mkdirSync3(join8(root, PACKAGE_FOLDER), { recursive: true }));
  if (readdirSync2(join8(root, PACKAGE_FOLDER)).length === 0) return;
  throw new Refusal(
    "signature/closure-conflict",
    "The artifact has node_modules/ and asks for a closure in its place.",
    {
      fix: "Leave node_modules/ out of the artifact, or artifact.closure out of the manifest."
    }
  );
}
async function fromLockfile(lockfile, context) {
  const { artifact, manifestFolder, into, interrupted } = context;
  const inArtifact = await findInside(artifact.root, lockfile);
  const path = inArtifact ?? await findInside(manifestFolder, lockfile);
  if (path === void 0) {
    throw new Refusal(
      "signature/closure-unreadable",
      `The lockfile ${quoted(lockfile)} is neither in the artifact nor beside the manifest.`,
      { fix: "Pack the lockfile with the tool, or correct artifact.closure.lockfile." }
    );
  }
  const { text, sha256 } = await readInside(path);
  const lock = parseLockfile(text);
  const packageJson = await findInside(artifact.root, "package.json");
  if (packageJson === void 0) {
    throw new Refusal("signature/closure-unreadable", "The artifact has no package.json to install a lockfile for.", {
      fix: "Pack package.json at the top of the artifact."
    });
  }
  const wanted = parsePackage((await readInside(packageJson)).text);
  const installed2 = await installLocked(wanted, lock, into, interrupted);
  return { kind: "lockfile", ...installed2, covered: inArtifact !== void 0, lockfileSha256: sha256 };
}
async function fromFolder(folder, { manifestFolder }) {
  const path = await findInside(manifestFolder, folder);
  if (path === void 0) {
    throw new Refusal("signature/closure-unreadable", `The folder ${quoted(folder)} is not beside the manifest.`, {
      fix: "Correct artifact.closure.path, or install the dependencies before the gate."
    });
  }
  return { kind: "folder", path, ...await checkFolder(path), covered: false };
}
async function materialiseClosure(request, context) {
  makeMountPoint(context.artifact);
  return request.kind === "lockfile" ? fromLockfile(request.lockfile, context) : fromFolder(request.path, context);
}
function uncoveredCode(closure, place) {
  if (closure.covered) return [];
  const { kind, packages } = closure;
  const [what, fix] = kind === "folder" ? [
    `${closure.files} files in ${packages} packages of an unpinned folder`,
    "Name a lockfile instead, and pack it."
  ] : [
    `${packages} packages pinned by an unsigned lockfile`,
    "Pack the lockfile with the tool, so that it is signed."
  ];
  return [
    finding("signature/uncovered-code", `The tool runs with ${what}, which its signature does not cover.`, {
      fix,
      place,
      evidence: { kind, packages, ...kind === "folder" ? { files: closure.files } : {} }
    })
  ];
}

// src/artifact/tool-bytes.ts
function checkStatedDigest({ artifact: { sha256 }, document }, artifact) {
  if (sha256 === void 0 || sha256 === artifact.sha256) return [];
  const message = `The artifact ${artifact.path} has the sha256 ${artifact.sha256}; the manifest states ${sha256}.`;
  const place = document.place("/artifact/digest/sha256");
  return [finding("signature/artifact-digest-mismatch", message, { place, fix: "State the digest of the artifact." })];
}
async function toolBytes(path, manifest, folders, interrupted) {
  const { document, artifact: request } = manifest;
  if (path === void 0) {
    throw new Refusal("signature/artifact-missing", "Neither the manifest nor the request names an artifact.", {
      place: document.place("/artifact"),
      fix: "Name the packed tool in artifact.path of the manifest, or with --artifact."
    });
  }
  const artifact = await openArtifact(path, folders.artifact);
  const findings = checkStatedDigest(manifest, artifact);
  const what = `sha256 ${artifact.sha256}`;
  if (request.closure === void 0) return { value: { artifact }, findings, what };
  const manifestFolder = dirname2(document.file);
  const context = { artifact, manifestFolder, into: folders.closure, interrupted };
  const closure = await materialiseClosure(request.closure.value, context);
  const uncovered = uncoveredCode(closure, document.place(request.closure.pointer));
  return { value: { artifact, closure }, findings: [...findings, ...uncovered], what };
}
async function besideManifest({ document }, path) {
  if (path === void 0) return void 0;
  const folder = dirname2(document.file);
  const named = join9(folder, path);
  const found = await realpath3(named).catch(() => void 0);
  if (found === void 0 || found === join9(await realpath3(folder), path)) return named;
  throw new Refusal("manifest/linked-path", `The manifest names ${quoted(path)}, which is or lies behind a link.`, {
    place: { file: document.file },
    fix: "Put the file itself in its place, below the folder of the manifest."
  });
}

// src/sandbox/interpreter.ts
import { constants as constants8 } from "node:fs";
import { access as access3, open as open3, realpath as realpath4 } from "node:fs/promises";
import { basename as basename3, delimiter, isAbsolute as isAbsolute2, join as join10, relative } from "node:path";
var SINGLE_FILE = /* @__PURE__ */ new Set(["node", "deno", "bun"]);
var SHEBANG_BYTES = 256;
function unavailable2(message, { place }, fix) {
  return new Refusal("host/interpreter-unavailable", message, { place, fix });
}
async function* onPath(name) {
  for (const folder of (process.env.PATH ?? "").split(delimiter).filter(isAbsolute2)) {
    const path = join10(folder, name);
    const runnable = await access3(path, constants8.X_OK).then(
      () => true,
      () => false
    );
    if (runnable) yield path;
  }
}
function within(folders, path) {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}
async function installed(name, search2) {
  let elsewhere;
  for await (const found of onPath(name)) {
    const real = await realpath4(found);
    if (within(search2.baseRuntime, real)) {
      const program = within(search2.baseRuntime, found) ? found : real;
      return { program, starts: [program, real] };
    }
    if (SINGLE_FILE.has(basename3(real))) {
      const at = `${INTERPRETER_FOLDER}/${basename3(real)}`;
      return {
        program: at,
        starts: [at],
        interpreter: { from: await reachable(real, search2.folder, search2.host), at }
      };
    }
    elsewhere ??= real;
  }
  if (elsewhere === void 0) {
    throw unavailable2(
      `The program ${name} is not installed on this host.`,
      search2,
      `Install ${name} in a step before.`
    );
  }
  const fix = "Install it below /usr, or add its folder to base_runtime.read in the policy.";
  throw unavailable2(`The program ${name} is at ${elsewhere}, outside the base runtime.`, search2, fix);
}
async function shebang(path) {
  const file = await open3(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SHEBANG_BYTES), 0, SHEBANG_BYTES, 0);
    const [, line = ""] = /^#!([^\n]*)/.exec(buffer.toString("latin1", 0, bytesRead)) ?? [];
    return line.trim().split(/\s+/).filter(Boolean);
  } finally {
    await file.close();
  }
}
async function ownFile(word, cwd, search2) {
  const program = join10(cwd, word);
  const file = join10(search2.tool, relative(TOOL_FOLDER, program));
  if (!within([TOOL_FOLDER], program)) {
    const fix = "Start a file of the artifact by its relative path, or an installed program by its bare name.";
    throw unavailable2(`The command ${word} is outside the tool.`, search2, fix);
  }
  const words = await shebang(file).catch(() => {
    throw unavailable2(`The artifact has no file ${word}.`, search2, "Correct entrypoint.command in the manifest.");
  });
  const [first, ...rest] = words;
  if (first === void 0) return { program, starts: [program] };
  if (basename3(first) !== "env") return { program, starts: [program, first, await realpath4(first).catch(() => first)] };
  const name = rest.find((each) => !each.startsWith("-"));
  if (name === void 0) return { program, starts: [program] };
  const { starts, ...named } = await installed(name, search2);
  return { ...named, program, starts: [program, await realpath4(first).catch(() => first), ...starts] };
}
function resolveProgram(word, cwd, search2) {
  return word.includes("/") ? ownFile(word, cwd, search2) : installed(word, search2);
}

// src/sandbox/seccomp/arguments.ts
var CLONE_NAMESPACES = 131072 | 33554432 | 67108864 | 134217728 | 268435456 | 536870912 | 1073741824;
var CLONE_UNTRACED = 8388608;
var CLONE_FS = 512;
var CLONE_THREAD = 65536;
var TIOCSTI = 21522;
var TIOCLINUX = 21532;
var PR_SET_SECCOMP = 22;
var AF_UNIX = 1;
var AF_INET = 2;
var AF_INET6 = 10;
var AF_NETLINK = 16;
var SOCK_TYPE_MASK = 15;
var SOCK_STREAM = 1;
var SOCK_DGRAM = 2;
var SOCK_RAW = 3;
var SOCK_SEQPACKET = 5;
var IPPROTO_TCP = 6;
var IPPROTO_UDP = 17;
var NETLINK_ROUTE = 0;
var ALL_BITS = 4294967295;
function oneOf(argument, values, mask = ALL_BITS) {
  return { argument, half: "low", mask, test: { kind: "in", values } };
}
var LOCAL_SOCKETS = [
  [oneOf(0, [AF_UNIX]), oneOf(1, [SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET], SOCK_TYPE_MASK)]
];
var NETWORK_SOCKETS = [
  ...LOCAL_SOCKETS,
  [oneOf(0, [AF_INET, AF_INET6]), oneOf(1, [SOCK_STREAM], SOCK_TYPE_MASK), oneOf(2, [0, IPPROTO_TCP])],
  [oneOf(0, [AF_INET, AF_INET6]), oneOf(1, [SOCK_DGRAM], SOCK_TYPE_MASK), oneOf(2, [0, IPPROTO_UDP])],
  [oneOf(0, [AF_NETLINK]), oneOf(1, [SOCK_RAW, SOCK_DGRAM], SOCK_TYPE_MASK), oneOf(2, [NETLINK_ROUTE])]
];
function argumentRules(network) {
  return /* @__PURE__ */ new Map([
    [
      "clone",
      [
        [
          { argument: 0, half: "low", mask: CLONE_NAMESPACES | CLONE_UNTRACED, test: { kind: "none" } },
          { argument: 0, half: "low", mask: CLONE_FS | CLONE_THREAD, test: { kind: "not-in", values: [CLONE_FS] } }
        ]
      ]
    ],
    ["ioctl", [[{ argument: 1, half: "low", mask: ALL_BITS, test: { kind: "not-in", values: [TIOCSTI, TIOCLINUX] } }]]],
    ["prctl", [[{ argument: 0, half: "low", mask: ALL_BITS, test: { kind: "not-in", values: [PR_SET_SECCOMP] } }]]],
    ["socket", network ? NETWORK_SOCKETS : LOCAL_SOCKETS],
    ["socketpair", LOCAL_SOCKETS]
  ]);
}

// src/sandbox/seccomp/filter.ts
var ALLOW = { kind: "allow" };
var TRACE = { kind: "trace" };
var TRAP = { kind: "trap" };
var KILL = { kind: "kill" };

// src/sandbox/seccomp/trial-sets.json
var trial_sets_default = {
  bwrapSetup: [
    "access",
    "arch_prctl",
    "brk",
    "capget",
    "capset",
    "chdir",
    "clone",
    "close",
    "creat",
    "eventfd2",
    "execve",
    "exit_group",
    "faccessat2",
    "fchdir",
    "fchmod",
    "fcntl",
    "getcwd",
    "getdents64",
    "geteuid",
    "getgid",
    "getrandom",
    "getuid",
    "ioctl",
    "mkdir",
    "mmap",
    "mount",
    "mprotect",
    "munmap",
    "newfstatat",
    "openat",
    "pivot_root",
    "poll",
    "prctl",
    "pread64",
    "prlimit64",
    "read",
    "readlink",
    "rseq",
    "rt_sigprocmask",
    "set_robust_list",
    "set_tid_address",
    "sethostname",
    "setsid",
    "signalfd4",
    "statfs",
    "symlink",
    "umask",
    "umount2",
    "unlink",
    "unshare",
    "wait4",
    "write"
  ],
  enosys: [
    "clone3",
    "fsconfig",
    "fsmount",
    "fsopen",
    "fspick",
    "io_uring_enter",
    "io_uring_register",
    "io_uring_setup",
    "mount_setattr",
    "move_mount",
    "open_tree"
  ],
  witnessed: [
    "bind",
    "chdir",
    "chmod",
    "chown",
    "clone",
    "connect",
    "creat",
    "execve",
    "execveat",
    "fchdir",
    "fchmodat",
    "fchmodat2",
    "fchownat",
    "fork",
    "futimesat",
    "lchown",
    "link",
    "linkat",
    "lremovexattr",
    "lsetxattr",
    "mkdir",
    "mkdirat",
    "mknod",
    "mknodat",
    "open",
    "openat",
    "openat2",
    "removexattr",
    "rename",
    "renameat",
    "renameat2",
    "rmdir",
    "sendmmsg",
    "sendmsg",
    "sendto",
    "setxattr",
    "socket",
    "symlink",
    "symlinkat",
    "truncate",
    "unlink",
    "unlinkat",
    "utime",
    "utimensat",
    "utimes",
    "vfork"
  ]
};

// src/sandbox/seccomp/run-filter.ts
var ANSWERED_ENOSYS = new Set(trial_sets_default.enosys);
var EPERM = { kind: "errno", errno: 1 };
var ENOSYS = { kind: "errno", errno: 38 };
function runFilter(profile) {
  const conditions = argumentRules(profile.network);
  const ruleOf2 = (name) => {
    if (!profile.allowed.has(name)) return { action: ANSWERED_ENOSYS.has(name) ? ENOSYS : EPERM };
    const when = conditions.get(name);
    return when === void 0 ? { action: ALLOW } : { action: ALLOW, when, otherwise: EPERM };
  };
  const rules = new Map([...SYSCALLS].map(([name, number]) => [number, ruleOf2(name)]));
  return { architecture: AUDIT_ARCH_X86_64, rules, fallback: EPERM, foreign: KILL, aliasesFrom: X32_BIT };
}

// src/sandbox/seccomp/trial-filter.ts
var SETUP = new Set(trial_sets_default.bwrapSetup);
var ANSWERED_ENOSYS2 = new Set(trial_sets_default.enosys);
var WITNESSED = new Set(trial_sets_default.witnessed);
var TRACER_KNOWS_UP_TO = 450;
var TRACER_CANNOT_FILTER = /* @__PURE__ */ new Set(["uretprobe"]);
function rowOf(name, number, profile) {
  if (profile.allowed.has(name)) return "declared";
  if (number > TRACER_KNOWS_UP_TO || SETUP.has(name) || TRACER_CANNOT_FILTER.has(name)) return "trapped";
  return ANSWERED_ENOSYS2.has(name) ? "traced-enosys" : "traced-eperm";
}
function ruleOf(row, name, conditions) {
  switch (row) {
    case "declared": {
      const when = conditions.get(name);
      return when === void 0 ? { action: ALLOW } : { action: ALLOW, when, otherwise: TRAP };
    }
    case "traced-eperm":
    case "traced-enosys":
      return { action: TRACE };
    case "trapped":
      return { action: TRAP };
  }
}
function trialFilter(profile) {
  const conditions = argumentRules(profile.network);
  const rules = /* @__PURE__ */ new Map();
  for (const [name, number] of SYSCALLS) rules.set(number, ruleOf(rowOf(name, number, profile), name, conditions));
  return { architecture: AUDIT_ARCH_X86_64, rules, fallback: TRAP, foreign: TRAP, aliasesFrom: X32_BIT };
}
function tracerSets(profile) {
  const names2 = [...SYSCALLS.keys()];
  const inRow = (row) => names2.filter((name) => rowOf(name, SYSCALLS.get(name) ?? -1, profile) === row);
  const declared = inRow("declared");
  return {
    proved: declared.filter((name) => !WITNESSED.has(name)),
    passed: [...declared, ...inRow("trapped")],
    enosys: inRow("traced-enosys")
  };
}

// src/sandbox/plan-sandbox.ts
var CA_VARIABLES = ["SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "GIT_SSL_CAINFO"];
var LOCALE = "C.UTF-8";
function environment(parts) {
  const path = ["/usr/local/bin", "/usr/bin", "/bin", ...parts.interpreter === void 0 ? [] : [INTERPRETER_FOLDER]];
  const authorities = parts.caPem === void 0 ? [] : CA_VARIABLES.map((name) => [name, CA_FILE]);
  return {
    ...parts.env,
    PATH: path.join(":"),
    HOME: HOME_FOLDER,
    TMPDIR: TMP_FOLDER,
    LANG: LOCALE,
    ...Object.fromEntries(authorities)
  };
}
function profileOf({ category, syscalls, endpoints, listen }) {
  return syscallProfile(category, syscalls, endpoints.length > 0 || listen.length > 0);
}
function withoutFilter({ limits }, parts) {
  return {
    command: { ...parts.command, env: environment(parts) },
    mounts: layout({ ...parts, privateBytes: limits.tmpBytes }),
    limits
  };
}
function planTrial(grant, parts) {
  const profile = profileOf(grant);
  return {
    ...withoutFilter(grant, parts),
    filter: trialFilter(profile),
    tracer: tracerSets(profile),
    network: "gateway"
  };
}
function planRun(grant, parts) {
  const network = parts.resolvers.length === 0 ? "none" : "gateway";
  return { ...withoutFilter(grant, parts), filter: runFilter(profileOf(grant)), network };
}

// src/sandbox/base-runtime.ts
import { lstat, readlink, realpath as realpath5 } from "node:fs/promises";
var LOADER_FILES = ["/etc/ld.so.cache", "/etc/alternatives"];
var ROOT_LINKS = ["/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];
async function surveyPath(path) {
  const found = await lstat(path).catch(() => void 0);
  if (found === void 0) return void 0;
  return found.isSymbolicLink() ? { kind: "link", path, to: await readlink(path) } : { kind: "bind", path };
}
async function refuseLiveFolders(path) {
  const resolved = await realpath5(path).catch(() => path);
  const live = ["/", "/run", "/var", "/proc", "/sys", "/dev", "/home", "/root", "/tmp", "/var/run", "/var/tmp"];
  if (!live.includes(resolved)) return;
  throw new Refusal("policy/base-runtime-unsafe", `base_runtime.read names ${path}, which holds more than a runtime.`, {
    fix: "Name the folders that programs are installed in, such as /usr, /lib and /etc/ssl."
  });
}
async function surveyBaseRuntime(paths) {
  for (const path of paths) await refuseLiveFolders(path);
  const wanted = [.../* @__PURE__ */ new Set([...paths, ...LOADER_FILES, ...ROOT_LINKS])].sort();
  const entries = await Promise.all(wanted.map(surveyPath));
  return entries.flatMap((entry) => {
    if (entry === void 0) return [];
    return entry.kind === "bind" && ROOT_LINKS.includes(entry.path) && !paths.includes(entry.path) ? [] : [entry];
  });
}

// src/sandbox/await-end.ts
var KILL_GRACE_MS = 1e4;
function endSandbox(launched, firstProcess) {
  try {
    process.kill(firstProcess, "SIGKILL");
  } catch {
  }
  return setTimeout(() => launched.kill(), KILL_GRACE_MS);
}
async function awaitEnd(launched, firstProcess, wallSeconds, abort) {
  const timers = [];
  let timedOut = false;
  const stop = () => void timers.push(endSandbox(launched, firstProcess));
  const expire = () => {
    timedOut = true;
    stop();
  };
  timers.push(setTimeout(expire, wallSeconds * 1e3));
  abort?.addEventListener("abort", stop);
  if (abort?.aborted === true) stop();
  try {
    return { ...await launched.ended, timedOut };
  } finally {
    for (const timer of timers) clearTimeout(timer);
    abort?.removeEventListener("abort", stop);
  }
}

// src/sandbox/is-over.ts
import { readFileSync } from "node:fs";
var DEAD = /^State:\s+[ZX]/m;
function isOver(pid) {
  try {
    return DEAD.test(readFileSync(`/proc/${pid}/status`, "latin1"));
  } catch {
    return true;
  }
}

// src/sandbox/resource-limits.ts
function hardCpuSeconds({ cpuSeconds }) {
  return cpuSeconds + 1;
}
function resourceLimitArguments(limits, pid) {
  return [
    `--pid=${pid}`,
    `--cpu=${limits.cpuSeconds}:${hardCpuSeconds(limits)}`,
    `--fsize=${limits.fileBytes}`,
    `--nofile=${limits.openFiles}`,
    "--core=0"
  ];
}
async function setResourceLimits({ prlimit, setpriv }, limits, pid, identity) {
  await hostCommand([...asIdentity(setpriv, identity), prlimit, ...resourceLimitArguments(limits, pid)]);
}

// src/sandbox/door.ts
var SETUP_MS = 2e4;
async function awaitFirstProcess(launched, notBuilt) {
  const slow = setTimeout(() => launched.kill(), SETUP_MS);
  const pid = await Promise.race([launched.firstProcess, launched.ended.then(() => void 0)]);
  clearTimeout(slow);
  if (pid !== void 0) return pid;
  launched.kill();
  throw await notBuilt();
}
async function confineAtDoor(launched, plan, context) {
  const { programs, identity, cgroup, beforeStart, notBuilt } = context;
  const firstProcess = await awaitFirstProcess(launched, notBuilt);
  try {
    await cgroup.add(firstProcess);
    await setResourceLimits(programs, plan.limits, firstProcess, identity);
    await beforeStart?.(firstProcess);
    return firstProcess;
  } catch (cause) {
    if (!isOver(firstProcess)) throw cause;
    launched.kill();
    throw await notBuilt();
  }
}

// src/sandbox/launch.ts
import { spawn as spawn3 } from "node:child_process";
import { once as once3 } from "node:events";

// src/sandbox/descendant.ts
import { readFileSync as readFileSync2 } from "node:fs";
function read3(path) {
  try {
    return readFileSync2(path, "latin1");
  } catch {
    return "";
  }
}
function childrenOf(pid) {
  return read3(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean).map(Number);
}
function numberBelow(pid) {
  const [, below] = /^NSpid:\s+\d+\s+(\d+)/m.exec(read3(`/proc/${pid}/status`)) ?? [];
  return below === void 0 ? void 0 : Number(below);
}
function descendantNumbered(number, ancestor) {
  for (const child of childrenOf(ancestor)) {
    const found = numberBelow(child) === number ? child : descendantNumbered(number, child);
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/sandbox/enter.ts
function enterArguments({ nsenter }, keeper) {
  return [
    ...[nsenter, "-t", String(keeper), "--user", "--net", "--mount"],
    ...[`--pid=/proc/${keeper}/ns/pid_for_children`, "--preserve-credentials"]
  ];
}

// src/sandbox/seccomp/bpf.ts
var MAX_INSTRUCTIONS = 4096;
var LOAD = 32;
var AND = 84;
var JUMP = 5;
var RETURN = 6;
var JUMP_EQUAL = 21;
var JUMP_AT_LEAST = 53;
var MAX_JUMP = 255;
var ProgramBuilder = class {
  #reversed = [];
  #returns = /* @__PURE__ */ new Map();
  #prepend(code, k, jt = 0, jf = 0) {
    this.#reversed.push({ code, jt, jf, k: k >>> 0 });
    return this.#reversed.length;
  }
  /** Instructions between the next one to be written and `target`. */
  #distance(target) {
    return this.#reversed.length - target;
  }
  #jump(target) {
    const distance = this.#distance(target);
    return distance === 0 ? target : this.#prepend(JUMP, distance);
  }
  /** Ends the program with `value`; the same value is written once. */
  return(value) {
    const known = this.#returns.get(value);
    if (known !== void 0) return known;
    const label = this.#prepend(RETURN, value);
    this.#returns.set(value, label);
    return label;
  }
  /** Compares the accumulator with `k` and goes on at `yes` or `no`, by a long jump where either is far. */
  branch(test, k, yes, no) {
    const near = (target) => this.#distance(target) > MAX_JUMP - 2 ? this.#jump(target) : target;
    const nearYes = near(yes);
    const nearNo = near(no);
    return this.#prepend(test, k, this.#distance(nearYes), this.#distance(nearNo));
  }
  /** Loads the 32-bit word at `offset` of struct seccomp_data, masks it, and goes on at `next`. */
  load(offset, next, mask = 4294967295) {
    this.#jump(next);
    if (mask >>> 0 !== 4294967295) this.#prepend(AND, mask);
    return this.#prepend(LOAD, offset);
  }
  /** @throws RangeError when the program is longer than the kernel takes. */
  finish() {
    if (this.#reversed.length > MAX_INSTRUCTIONS) {
      throw new RangeError(
        `seccomp program has ${this.#reversed.length} instructions; the kernel takes ${MAX_INSTRUCTIONS}`
      );
    }
    return this.#reversed.toReversed();
  }
};
function assemble(program) {
  const bytes = Buffer.alloc(program.length * 8);
  program.forEach((instruction, index) => {
    bytes.writeUInt16LE(instruction.code, index * 8);
    bytes.writeUInt8(instruction.jt, index * 8 + 2);
    bytes.writeUInt8(instruction.jf, index * 8 + 3);
    bytes.writeUInt32LE(instruction.k, index * 8 + 4);
  });
  return bytes;
}

// src/sandbox/seccomp/compile.ts
var NUMBER_OFFSET = 0;
var ARCHITECTURE_OFFSET = 4;
var ARGUMENTS_OFFSET = 16;
var NO_CALL = 4294967295;
function returnValue(action) {
  switch (action.kind) {
    case "allow":
      return 2147418112;
    case "trace":
      return 2146435072;
    case "errno":
      return 327680 | action.errno;
    case "trap":
      return 196608;
    case "kill":
      return 2147483648;
  }
}
function equalsAny(program, values, yes, no) {
  return values.reduceRight((rest, value) => program.branch(JUMP_EQUAL, value, yes, rest), no);
}
function testCode(program, { test }, yes, no) {
  switch (test.kind) {
    case "none":
      return program.branch(JUMP_EQUAL, 0, yes, no);
    case "in":
      return equalsAny(program, test.values, yes, no);
    case "not-in":
      return equalsAny(program, test.values, no, yes);
  }
}
function conditionCode(program, condition, yes, no) {
  const offset = ARGUMENTS_OFFSET + 8 * condition.argument + (condition.half === "high" ? 4 : 0);
  return program.load(offset, testCode(program, condition, yes, no), condition.mask);
}
function ruleCode(program, { action, when, otherwise }) {
  const yes = program.return(returnValue(action));
  if (when === void 0) return yes;
  return when.reduceRight(
    (nextAlternative, conditions) => conditions.reduceRight((rest, condition) => conditionCode(program, condition, rest, nextAlternative), yes),
    program.return(returnValue(otherwise ?? action))
  );
}
function ranges(program, filter) {
  const fallback = program.return(returnValue(filter.fallback));
  const boundaries = /* @__PURE__ */ new Map([[0, fallback]]);
  for (const [number, rule] of [...filter.rules].sort(([a], [b]) => a - b)) {
    boundaries.set(number, ruleCode(program, rule));
    boundaries.set(number + 1, fallback);
  }
  const ascending = [...boundaries].map(([from, code]) => ({ from, code }));
  return ascending.filter((range, index) => range.code !== ascending[index - 1]?.code);
}
function search(program, found) {
  const middle = found.length >> 1;
  const pivot = found[middle];
  if (pivot === void 0) throw new RangeError("a filter answers at least one range of numbers");
  if (found.length === 1) return pivot.code;
  const below = search(program, found.slice(0, middle));
  const above = search(program, found.slice(middle));
  return program.branch(JUMP_AT_LEAST, pivot.from, above, below);
}
function compile(filter) {
  const program = new ProgramBuilder();
  const foreign = program.return(returnValue(filter.foreign));
  const allowed = program.return(returnValue({ kind: "allow" }));
  const native = search(program, ranges(program, filter));
  const noAliases = program.branch(JUMP_AT_LEAST, filter.aliasesFrom, foreign, native);
  const numbered = program.load(NUMBER_OFFSET, program.branch(JUMP_EQUAL, NO_CALL, allowed, noAliases));
  program.load(ARCHITECTURE_OFFSET, program.branch(JUMP_EQUAL, filter.architecture, numbered, foreign));
  return program.finish();
}

// src/sandbox/tracer-arguments.ts
var STRING_BYTES = 256;
var HARMLESS_SIGNALS = ["SIGCHLD", "SIGURG", "SIGCONT", "SIGWINCH"];
function names(calls) {
  return calls.map((name) => `?${name}`).join(",");
}
function tracerArguments(sets, output) {
  return [
    ...["-f", "--seccomp-bpf", "-y", "-s", String(STRING_BYTES), "--decode-pids=pidns", "-o", output],
    ...["-e", `trace=!${names(sets.proved)}`],
    ...["-e", `inject=!${names([...sets.passed, ...sets.enosys])}:error=EPERM`],
    ...["-e", `inject=${names(sets.enosys)}:error=ENOSYS`],
    ...["-e", `signal=!${HARMLESS_SIGNALS.join(",")}`]
  ];
}

// src/sandbox/launch.ts
async function readFirstProcess(info, nsenter) {
  let text = "";
  for await (const chunk of info) {
    text += String(chunk);
    const [, pid] = /"child-pid":\s*(\d+)/.exec(text) ?? [];
    if (pid !== void 0 && text.includes("}")) return nsenter && descendantNumbered(Number(pid), nsenter);
  }
  return void 0;
}
function stream(child, descriptor) {
  const streams = child.stdio;
  return streams[descriptor];
}
function feed(child, descriptor, content) {
  const writable2 = stream(child, descriptor);
  writable2.on("error", () => void 0);
  writable2.end(content);
}
function start(plan, { programs, identity, keeper }, observer, streams) {
  const sandbox = [programs.bwrap, "--args", String(DESCRIPTORS.args), "--", plan.command.program];
  const [program = "", ...args] = [...enterArguments(programs, keeper), ...observer, ...sandbox, ...plan.command.args];
  const { args: bwrapArgs, texts } = bwrapArguments(plan);
  const ours = Array.from({ length: DESCRIPTORS.firstText + texts.length - DESCRIPTORS.args }, () => "pipe");
  const child = spawn3(program, args, {
    stdio: [streams, streams, streams, ...ours],
    // bwrap stays the sandbox's first process, and what it was started with can be read from inside.
    env: {},
    cwd: "/",
    // What a terminal signals goes to us alone, who pass it on to the tool.
    detached: streams === "inherit",
    ...identity
  });
  feed(child, DESCRIPTORS.args, `${bwrapArgs.join("\0")}\0`);
  feed(child, DESCRIPTORS.filter, assemble(compile(plan.filter)));
  texts.forEach((text, index) => feed(child, DESCRIPTORS.firstText + index, text));
  const door = stream(child, DESCRIPTORS.block);
  door.on("error", () => void 0);
  const launched = {
    firstProcess: readFirstProcess(stream(child, DESCRIPTORS.info), child.pid),
    release: () => void door.end("x"),
    ended: once3(child, "exit").then(([code, signal]) => ({ code, signal })),
    kill: () => void child.kill("SIGKILL")
  };
  return { child, launched };
}
function launch(plan, context) {
  return start(plan, context, [], "inherit").launched;
}
function launchObserved(plan, context, tracePath) {
  const { setpriv, strace } = context.programs;
  const observer = [setpriv, "--pdeathsig", "KILL", strace, ...tracerArguments(plan.tracer, tracePath)];
  const { child, launched } = start(plan, context, observer, "pipe");
  const [stdin, stdout, stderr] = [0, 1, 2].map((descriptor) => stream(child, descriptor));
  return { ...launched, stdin, stdout, stderr };
}

export {
  CHECKOUT,
  capture,
  toolBytes,
  besideManifest,
  hostCommand,
  hardCpuSeconds,
  awaitEnd,
  openCgroup,
  confineAtDoor,
  childrenOf,
  launch,
  launchObserved,
  openGateway,
  shebang,
  resolveProgram,
  planTrial,
  planRun,
  surveyBaseRuntime,
  keepNamespaces,
  prepareHost,
  openTrialSite
};
