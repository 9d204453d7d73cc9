import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  LineCounter,
  arrayAt,
  isObject,
  objectAt,
  placesOf,
  recogniseJson,
  refuseOtherText,
  require_analysisResponse,
  require_componentType,
  require_externalReferenceType,
  require_hashAlogorithm,
  require_ratingMethod,
  textAt
} from "./chunks/chunk-XWV7LISS.js";
import {
  require_ajv
} from "./chunks/chunk-KW6PDTQP.js";
import {
  packageName,
  readPurl
} from "./chunks/chunk-TNZ4SUZY.js";
import {
  SMALLER
} from "./chunks/chunk-KW5MBSSP.js";
import {
  require_range,
  require_semver
} from "./chunks/chunk-Y7JXKJN7.js";
import {
  escapeSegment
} from "./chunks/chunk-IIHSP32Q.js";
import {
  scanJson
} from "./chunks/chunk-Y625BJLB.js";
import {
  quoted
} from "./chunks/chunk-IB3MHKLK.js";
import {
  messageOf
} from "./chunks/chunk-PVKMCQ3Q.js";
import {
  Refusal
} from "./chunks/chunk-RWKBM5BJ.js";
import {
  RULES
} from "./chunks/chunk-YNZT7DV2.js";
import {
  __commonJS,
  __toESM
} from "./chunks/chunk-26LVTRER.js";

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/attachmentEncoding.js
var require_attachmentEncoding = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/attachmentEncoding.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.AttachmentEncoding = void 0;
    var AttachmentEncoding;
    (function(AttachmentEncoding2) {
      AttachmentEncoding2["Base64"] = "base64";
    })(AttachmentEncoding || (exports.AttachmentEncoding = AttachmentEncoding = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/componentScope.js
var require_componentScope = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/componentScope.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ComponentScope = void 0;
    var ComponentScope;
    (function(ComponentScope2) {
      ComponentScope2["Required"] = "required";
      ComponentScope2["Optional"] = "optional";
      ComponentScope2["Excluded"] = "excluded";
    })(ComponentScope || (exports.ComponentScope = ComponentScope = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/licenseAcknowledgement.js
var require_licenseAcknowledgement = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/licenseAcknowledgement.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.LicenseAcknowledgement = void 0;
    var LicenseAcknowledgement;
    (function(LicenseAcknowledgement2) {
      LicenseAcknowledgement2["Declared"] = "declared";
      LicenseAcknowledgement2["Concluded"] = "concluded";
    })(LicenseAcknowledgement || (exports.LicenseAcknowledgement = LicenseAcknowledgement = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/lifecyclePhase.js
var require_lifecyclePhase = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/lifecyclePhase.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.LifecyclePhase = void 0;
    var LifecyclePhase;
    (function(LifecyclePhase2) {
      LifecyclePhase2["Design"] = "design";
      LifecyclePhase2["PreBuild"] = "pre-build";
      LifecyclePhase2["Build"] = "build";
      LifecyclePhase2["PostBuild"] = "post-build";
      LifecyclePhase2["Operations"] = "operations";
      LifecyclePhase2["Discovery"] = "discovery";
      LifecyclePhase2["Decommission"] = "decommission";
    })(LifecyclePhase || (exports.LifecyclePhase = LifecyclePhase = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/affectStatus.js
var require_affectStatus = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/affectStatus.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.AffectStatus = void 0;
    var AffectStatus;
    (function(AffectStatus2) {
      AffectStatus2["Affected"] = "affected";
      AffectStatus2["Unaffected"] = "unaffected";
      AffectStatus2["Unknown"] = "unknown";
    })(AffectStatus || (exports.AffectStatus = AffectStatus = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisJustification.js
var require_analysisJustification = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisJustification.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.AnalysisJustification = void 0;
    var AnalysisJustification;
    (function(AnalysisJustification2) {
      AnalysisJustification2["CodeNotPresent"] = "code_not_present";
      AnalysisJustification2["CodeNotReachable"] = "code_not_reachable";
      AnalysisJustification2["RequiresConfiguration"] = "requires_configuration";
      AnalysisJustification2["RequiresDependency"] = "requires_dependency";
      AnalysisJustification2["RequiresEnvironment"] = "requires_environment";
      AnalysisJustification2["ProtectedByCompiler"] = "protected_by_compiler";
      AnalysisJustification2["ProtectedAtRuntime"] = "protected_at_runtime";
      AnalysisJustification2["ProtectedAtPerimeter"] = "protected_at_perimeter";
      AnalysisJustification2["ProtectedByMitigatingControl"] = "protected_by_mitigating_control";
    })(AnalysisJustification || (exports.AnalysisJustification = AnalysisJustification = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisState.js
var require_analysisState = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisState.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.AnalysisState = void 0;
    var AnalysisState;
    (function(AnalysisState2) {
      AnalysisState2["Resolved"] = "resolved";
      AnalysisState2["ResolvedWithPedigree"] = "resolved_with_pedigree";
      AnalysisState2["Exploitable"] = "exploitable";
      AnalysisState2["InTriage"] = "in_triage";
      AnalysisState2["FalsePositive"] = "false_positive";
      AnalysisState2["NotAffected"] = "not_affected";
    })(AnalysisState || (exports.AnalysisState = AnalysisState = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/severity.js
var require_severity = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/severity.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Severity = void 0;
    var Severity;
    (function(Severity2) {
      Severity2["Critical"] = "critical";
      Severity2["High"] = "high";
      Severity2["Medium"] = "medium";
      Severity2["Low"] = "low";
      Severity2["Info"] = "info";
      Severity2["None"] = "none";
      Severity2["Unknown"] = "unknown";
    })(Severity || (exports.Severity = Severity = {}));
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/index.js
var require_vulnerability = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/index.js"(exports) {
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
    Object.defineProperty(exports, "__esModule", { value: true });
    __exportStar(require_affectStatus(), exports);
    __exportStar(require_analysisJustification(), exports);
    __exportStar(require_analysisResponse(), exports);
    __exportStar(require_analysisState(), exports);
    __exportStar(require_ratingMethod(), exports);
    __exportStar(require_severity(), exports);
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var require_enums = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js"(exports) {
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
    var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
    };
    var __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Vulnerability = void 0;
    __exportStar(require_attachmentEncoding(), exports);
    __exportStar(require_componentScope(), exports);
    __exportStar(require_componentType(), exports);
    __exportStar(require_externalReferenceType(), exports);
    __exportStar(require_hashAlogorithm(), exports);
    __exportStar(require_licenseAcknowledgement(), exports);
    __exportStar(require_lifecyclePhase(), exports);
    exports.Vulnerability = __importStar(require_vulnerability());
  }
});

// node_modules/spdx-license-ids/index.json
var require_spdx_license_ids = __commonJS({
  "node_modules/spdx-license-ids/index.json"(exports, module) {
    module.exports = [
      "0BSD",
      "3D-Slicer-1.0",
      "AAL",
      "ADSL",
      "AFL-1.1",
      "AFL-1.2",
      "AFL-2.0",
      "AFL-2.1",
      "AFL-3.0",
      "AGPL-1.0-only",
      "AGPL-1.0-or-later",
      "AGPL-3.0-only",
      "AGPL-3.0-or-later",
      "ALGLIB-Documentation",
      "AMD-newlib",
      "AMDPLPA",
      "AML",
      "AML-glslang",
      "AMPAS",
      "ANTLR-PD",
      "ANTLR-PD-fallback",
      "APAFML",
      "APL-1.0",
      "APSL-1.0",
      "APSL-1.1",
      "APSL-1.2",
      "APSL-2.0",
      "ASWF-Digital-Assets-1.0",
      "ASWF-Digital-Assets-1.1",
      "Abstyles",
      "AdaCore-doc",
      "Adobe-2006",
      "Adobe-Display-PostScript",
      "Adobe-Glyph",
      "Adobe-Utopia",
      "Advanced-Cryptics-Dictionary",
      "Afmparse",
      "Aladdin",
      "Apache-1.0",
      "Apache-1.1",
      "Apache-2.0",
      "App-s2p",
      "Arphic-1999",
      "Artistic-1.0",
      "Artistic-1.0-Perl",
      "Artistic-1.0-cl8",
      "Artistic-2.0",
      "Artistic-dist",
      "Aspell-RU",
      "BOLA-1.1",
      "BSD-1-Clause",
      "BSD-2-Clause",
      "BSD-2-Clause-Darwin",
      "BSD-2-Clause-Patent",
      "BSD-2-Clause-Views",
      "BSD-2-Clause-first-lines",
      "BSD-2-Clause-pkgconf-disclaimer",
      "BSD-2-Clause-pos-unchanged",
      "BSD-3-Clause",
      "BSD-3-Clause-Attribution",
      "BSD-3-Clause-Clear",
      "BSD-3-Clause-HP",
      "BSD-3-Clause-LBNL",
      "BSD-3-Clause-Modification",
      "BSD-3-Clause-No-Military-License",
      "BSD-3-Clause-No-Nuclear-License",
      "BSD-3-Clause-No-Nuclear-License-2014",
      "BSD-3-Clause-No-Nuclear-Warranty",
      "BSD-3-Clause-Open-MPI",
      "BSD-3-Clause-OpenWebUI",
      "BSD-3-Clause-Sun",
      "BSD-3-Clause-Tso",
      "BSD-3-Clause-acpica",
      "BSD-3-Clause-flex",
      "BSD-4-Clause",
      "BSD-4-Clause-Shortened",
      "BSD-4-Clause-UC",
      "BSD-4.3RENO",
      "BSD-4.3TAHOE",
      "BSD-Advertising-Acknowledgement",
      "BSD-Attribution-HPND-disclaimer",
      "BSD-Inferno-Nettverk",
      "BSD-Mark-Modifications",
      "BSD-Protection",
      "BSD-Source-Code",
      "BSD-Source-Code-no-disclaimer",
      "BSD-Source-alt-GPL",
      "BSD-Source-beginning-file",
      "BSD-Systemics",
      "BSD-Systemics-W3Works",
      "BSD-ask-to-endorse",
      "BSL-1.0",
      "BUSL-1.1",
      "Baekmuk",
      "Bahyph",
      "Barr",
      "Beerware",
      "BitTorrent-1.0",
      "BitTorrent-1.1",
      "Bitstream-Charter",
      "Bitstream-Vera",
      "BlueOak-1.0.0",
      "Boehm-GC",
      "Boehm-GC-without-fee",
      "Borceux",
      "Brian-Gladman-2-Clause",
      "Brian-Gladman-3-Clause",
      "Brian-Gladman-3-Clause-no-conversion",
      "Buddy",
      "Bugroff",
      "C-UDA-1.0",
      "CAL-1.0",
      "CAL-1.0-Combined-Work-Exception",
      "CAPEC-tou",
      "CATOSL-1.1",
      "CC-BY-1.0",
      "CC-BY-2.0",
      "CC-BY-2.5",
      "CC-BY-2.5-AU",
      "CC-BY-3.0",
      "CC-BY-3.0-AT",
      "CC-BY-3.0-AU",
      "CC-BY-3.0-DE",
      "CC-BY-3.0-IGO",
      "CC-BY-3.0-NL",
      "CC-BY-3.0-US",
      "CC-BY-4.0",
      "CC-BY-NC-1.0",
      "CC-BY-NC-2.0",
      "CC-BY-NC-2.5",
      "CC-BY-NC-3.0",
      "CC-BY-NC-3.0-DE",
      "CC-BY-NC-3.0-IGO",
      "CC-BY-NC-4.0",
      "CC-BY-NC-ND-1.0",
      "CC-BY-NC-ND-2.0",
      "CC-BY-NC-ND-2.5",
      "CC-BY-NC-ND-3.0",
      "CC-BY-NC-ND-3.0-DE",
      "CC-BY-NC-ND-3.0-IGO",
      "CC-BY-NC-ND-4.0",
      "CC-BY-NC-SA-1.0",
      "CC-BY-NC-SA-2.0",
      "CC-BY-NC-SA-2.0-DE",
      "CC-BY-NC-SA-2.0-FR",
      "CC-BY-NC-SA-2.0-UK",
      "CC-BY-NC-SA-2.5",
      "CC-BY-NC-SA-3.0",
      "CC-BY-NC-SA-3.0-DE",
      "CC-BY-NC-SA-3.0-IGO",
      "CC-BY-NC-SA-4.0",
      "CC-BY-ND-1.0",
      "CC-BY-ND-2.0",
      "CC-BY-ND-2.5",
      "CC-BY-ND-3.0",
      "CC-BY-ND-3.0-DE",
      "CC-BY-ND-4.0",
      "CC-BY-SA-1.0",
      "CC-BY-SA-2.0",
      "CC-BY-SA-2.0-UK",
      "CC-BY-SA-2.1-JP",
      "CC-BY-SA-2.5",
      "CC-BY-SA-3.0",
      "CC-BY-SA-3.0-AT",
      "CC-BY-SA-3.0-DE",
      "CC-BY-SA-3.0-IGO",
      "CC-BY-SA-4.0",
      "CC-PDDC",
      "CC-PDM-1.0",
      "CC-SA-1.0",
      "CC0-1.0",
      "CDDL-1.0",
      "CDDL-1.1",
      "CDL-1.0",
      "CDLA-Permissive-1.0",
      "CDLA-Permissive-2.0",
      "CDLA-Sharing-1.0",
      "CECILL-1.0",
      "CECILL-1.1",
      "CECILL-2.0",
      "CECILL-2.1",
      "CECILL-B",
      "CECILL-C",
      "CERN-OHL-1.1",
      "CERN-OHL-1.2",
      "CERN-OHL-P-2.0",
      "CERN-OHL-S-2.0",
      "CERN-OHL-W-2.0",
      "CFITSIO",
      "CMU-Mach",
      "CMU-Mach-nodoc",
      "CNRI-Jython",
      "CNRI-Python",
      "CNRI-Python-GPL-Compatible",
      "COIL-1.0",
      "CPAL-1.0",
      "CPL-1.0",
      "CPOL-1.02",
      "CUA-OPL-1.0",
      "Caldera",
      "Caldera-no-preamble",
      "Catharon",
      "ClArtistic",
      "Clips",
      "Community-Spec-1.0",
      "Condor-1.1",
      "Cornell-Lossless-JPEG",
      "Cronyx",
      "Crossword",
      "CryptoSwift",
      "CrystalStacker",
      "Cube",
      "D-FSL-1.0",
      "DEC-3-Clause",
      "DL-DE-BY-2.0",
      "DL-DE-ZERO-2.0",
      "DOC",
      "DRL-1.0",
      "DRL-1.1",
      "DSDP",
      "DocBook-DTD",
      "DocBook-Schema",
      "DocBook-Stylesheet",
      "DocBook-XML",
      "Dotseqn",
      "ECL-1.0",
      "ECL-2.0",
      "EFL-1.0",
      "EFL-2.0",
      "EPICS",
      "EPL-1.0",
      "EPL-2.0",
      "ESA-PL-permissive-2.4",
      "ESA-PL-strong-copyleft-2.4",
      "ESA-PL-weak-copyleft-2.4",
      "EUDatagrid",
      "EUPL-1.0",
      "EUPL-1.1",
      "EUPL-1.2",
      "Elastic-2.0",
      "Entessa",
      "ErlPL-1.1",
      "Eurosym",
      "FBM",
      "FDK-AAC",
      "FDK-MPEG-H",
      "FSFAP",
      "FSFAP-no-warranty-disclaimer",
      "FSFUL",
      "FSFULLR",
      "FSFULLRSD",
      "FSFULLRWD",
      "FSL-1.1-ALv2",
      "FSL-1.1-MIT",
      "FTL",
      "Fair",
      "Ferguson-Twofish",
      "Frameworx-1.0",
      "FreeBSD-DOC",
      "FreeImage",
      "Furuseth",
      "GCR-docs",
      "GD",
      "GFDL-1.1-invariants-only",
      "GFDL-1.1-invariants-or-later",
      "GFDL-1.1-no-invariants-only",
      "GFDL-1.1-no-invariants-or-later",
      "GFDL-1.1-only",
      "GFDL-1.1-or-later",
      "GFDL-1.2-invariants-only",
      "GFDL-1.2-invariants-or-later",
      "GFDL-1.2-no-invariants-only",
      "GFDL-1.2-no-invariants-or-later",
      "GFDL-1.2-only",
      "GFDL-1.2-or-later",
      "GFDL-1.3-invariants-only",
      "GFDL-1.3-invariants-or-later",
      "GFDL-1.3-no-invariants-only",
      "GFDL-1.3-no-invariants-or-later",
      "GFDL-1.3-only",
      "GFDL-1.3-or-later",
      "GL2PS",
      "GLWTPL",
      "GPL-1.0-only",
      "GPL-1.0-or-later",
      "GPL-2.0-only",
      "GPL-2.0-or-later",
      "GPL-3.0-only",
      "GPL-3.0-or-later",
      "Game-Programming-Gems",
      "Giftware",
      "Glide",
      "Glulxe",
      "Graphics-Gems",
      "Gutmann",
      "HDF5",
      "HIDAPI",
      "HP-1986",
      "HP-1989",
      "HPND",
      "HPND-DEC",
      "HPND-Fenneberg-Livingston",
      "HPND-INRIA-IMAG",
      "HPND-Intel",
      "HPND-Kevlin-Henney",
      "HPND-MIT-disclaimer",
      "HPND-Markus-Kuhn",
      "HPND-Netrek",
      "HPND-Pbmplus",
      "HPND-SMC",
      "HPND-UC",
      "HPND-UC-export-US",
      "HPND-doc",
      "HPND-doc-sell",
      "HPND-export-US",
      "HPND-export-US-acknowledgement",
      "HPND-export-US-modify",
      "HPND-export2-US",
      "HPND-merchantability-variant",
      "HPND-sell-MIT-disclaimer-xserver",
      "HPND-sell-regexpr",
      "HPND-sell-variant",
      "HPND-sell-variant-MIT-disclaimer",
      "HPND-sell-variant-MIT-disclaimer-rev",
      "HPND-sell-variant-critical-systems",
      "HTMLTIDY",
      "HaskellReport",
      "Hippocratic-2.1",
      "Hippocratic-3.0-core",
      "IBM-pibs",
      "ICU",
      "IEC-Code-Components-EULA",
      "IJG",
      "IJG-short",
      "IPA",
      "IPL-1.0",
      "ISC",
      "ISC-Veillard",
      "ISO-permission",
      "ImageMagick",
      "Imlib2",
      "Info-ZIP",
      "Informatica",
      "Inner-Net-2.0",
      "InnoSetup",
      "Intel",
      "Intel-ACPI",
      "Interbase-1.0",
      "JPL-image",
      "JPNIC",
      "JSON",
      "Jam",
      "JasPer-2.0",
      "Kastrup",
      "Kazlib",
      "Knuth-CTAN",
      "LAL-1.2",
      "LAL-1.3",
      "LGPL-2.0-only",
      "LGPL-2.0-or-later",
      "LGPL-2.1-only",
      "LGPL-2.1-or-later",
      "LGPL-3.0-only",
      "LGPL-3.0-or-later",
      "LGPLLR",
      "LOOP",
      "LPD-document",
      "LPL-1.0",
      "LPL-1.02",
      "LPPL-1.0",
      "LPPL-1.1",
      "LPPL-1.2",
      "LPPL-1.3a",
      "LPPL-1.3c",
      "LZMA-SDK-9.11-to-9.20",
      "LZMA-SDK-9.22",
      "Latex2e",
      "Latex2e-translated-notice",
      "Leptonica",
      "LiLiQ-P-1.1",
      "LiLiQ-R-1.1",
      "LiLiQ-Rplus-1.1",
      "Libpng",
      "Linux-OpenIB",
      "Linux-man-pages-1-para",
      "Linux-man-pages-copyleft",
      "Linux-man-pages-copyleft-2-para",
      "Linux-man-pages-copyleft-var",
      "Lucida-Bitmap-Fonts",
      "MIPS",
      "MIT",
      "MIT-0",
      "MIT-CMU",
      "MIT-Click",
      "MIT-Festival",
      "MIT-Khronos-old",
      "MIT-Modern-Variant",
      "MIT-STK",
      "MIT-Wu",
      "MIT-advertising",
      "MIT-enna",
      "MIT-feh",
      "MIT-open-group",
      "MIT-testregex",
      "MITNFA",
      "MMIXware",
      "MMPL-1.0.1",
      "MPEG-SSG",
      "MPL-1.0",
      "MPL-1.1",
      "MPL-2.0",
      "MPL-2.0-no-copyleft-exception",
      "MS-LPL",
      "MS-PL",
      "MS-RL",
      "MTLL",
      "MVT-1.1",
      "Mackerras-3-Clause",
      "Mackerras-3-Clause-acknowledgment",
      "MakeIndex",
      "Martin-Birgmeier",
      "McPhee-slideshow",
      "Minpack",
      "MirOS",
      "Motosoto",
      "MulanPSL-1.0",
      "MulanPSL-2.0",
      "Multics",
      "Mup",
      "NAIST-2003",
      "NASA-1.3",
      "NBPL-1.0",
      "NCBI-PD",
      "NCGL-UK-2.0",
      "NCL",
      "NCSA",
      "NGPL",
      "NICTA-1.0",
      "NIST-PD",
      "NIST-PD-TNT",
      "NIST-PD-fallback",
      "NIST-Software",
      "NLOD-1.0",
      "NLOD-2.0",
      "NLPL",
      "NOSL",
      "NPL-1.0",
      "NPL-1.1",
      "NPOSL-3.0",
      "NRL",
      "NTIA-PD",
      "NTP",
      "NTP-0",
      "Naumen",
      "NetCDF",
      "Newsletr",
      "Nokia",
      "Noweb",
      "O-UDA-1.0",
      "OAR",
      "OCCT-PL",
      "OCLC-2.0",
      "ODC-By-1.0",
      "ODbL-1.0",
      "OFFIS",
      "OFL-1.0",
      "OFL-1.0-RFN",
      "OFL-1.0-no-RFN",
      "OFL-1.1",
      "OFL-1.1-RFN",
      "OFL-1.1-no-RFN",
      "OGC-1.0",
      "OGDL-Taiwan-1.0",
      "OGL-Canada-2.0",
      "OGL-UK-1.0",
      "OGL-UK-2.0",
      "OGL-UK-3.0",
      "OGTSL",
      "OLDAP-1.1",
      "OLDAP-1.2",
      "OLDAP-1.3",
      "OLDAP-1.4",
      "OLDAP-2.0",
      "OLDAP-2.0.1",
      "OLDAP-2.1",
      "OLDAP-2.2",
      "OLDAP-2.2.1",
      "OLDAP-2.2.2",
      "OLDAP-2.3",
      "OLDAP-2.4",
      "OLDAP-2.5",
      "OLDAP-2.6",
      "OLDAP-2.7",
      "OLDAP-2.8",
      "OLFL-1.3",
      "OML",
      "OPL-1.0",
      "OPL-UK-3.0",
      "OPUBL-1.0",
      "OSC-1.0",
      "OSET-PL-2.1",
      "OSL-1.0",
      "OSL-1.1",
      "OSL-2.0",
      "OSL-2.1",
      "OSL-3.0",
      "OSSP",
      "OpenMDW-1.0",
      "OpenPBS-2.3",
      "OpenSSL",
      "OpenSSL-standalone",
      "OpenVision",
      "PADL",
      "PDDL-1.0",
      "PHP-3.0",
      "PHP-3.01",
      "PPL",
      "PSF-2.0",
      "ParaType-Free-Font-1.3",
      "Parity-6.0.0",
      "Parity-7.0.0",
      "Pixar",
      "Plexus",
      "PolyForm-Noncommercial-1.0.0",
      "PolyForm-Small-Business-1.0.0",
      "PostgreSQL",
      "Python-2.0",
      "Python-2.0.1",
      "QPL-1.0",
      "QPL-1.0-INRIA-2004",
      "Qhull",
      "RHeCos-1.1",
      "RPL-1.1",
      "RPL-1.5",
      "RPSL-1.0",
      "RSA-MD",
      "RSCPL",
      "Rdisc",
      "Ruby",
      "Ruby-pty",
      "SAX-PD",
      "SAX-PD-2.0",
      "SCEA",
      "SGI-B-1.0",
      "SGI-B-1.1",
      "SGI-B-2.0",
      "SGI-OpenGL",
      "SGMLUG-PM",
      "SGP4",
      "SHL-0.5",
      "SHL-0.51",
      "SISSL",
      "SISSL-1.2",
      "SL",
      "SMAIL-GPL",
      "SMLNJ",
      "SMPPL",
      "SNIA",
      "SOFA",
      "SPL-1.0",
      "SSH-OpenSSH",
      "SSH-short",
      "SSLeay-standalone",
      "SSPL-1.0",
      "SUL-1.0",
      "SWL",
      "Saxpath",
      "SchemeReport",
      "Sendmail",
      "Sendmail-8.23",
      "Sendmail-Open-Source-1.1",
      "SimPL-2.0",
      "Sleepycat",
      "Soundex",
      "Spencer-86",
      "Spencer-94",
      "Spencer-99",
      "SugarCRM-1.1.3",
      "Sun-PPP",
      "Sun-PPP-2000",
      "SunPro",
      "Symlinks",
      "TAPR-OHL-1.0",
      "TCL",
      "TCP-wrappers",
      "TGPPL-1.0",
      "TMate",
      "TORQUE-1.1",
      "TOSL",
      "TPDL",
      "TPL-1.0",
      "TTWL",
      "TTYP0",
      "TU-Berlin-1.0",
      "TU-Berlin-2.0",
      "TekHVC",
      "TermReadKey",
      "ThirdEye",
      "TrustedQSL",
      "UCAR",
      "UCL-1.0",
      "UMich-Merit",
      "UPL-1.0",
      "URT-RLE",
      "Ubuntu-font-1.0",
      "UnRAR",
      "Unicode-3.0",
      "Unicode-DFS-2015",
      "Unicode-DFS-2016",
      "Unicode-TOU",
      "UnixCrypt",
      "Unlicense",
      "Unlicense-libtelnet",
      "Unlicense-libwhirlpool",
      "VOSTROM",
      "VSL-1.0",
      "Vim",
      "Vixie-Cron",
      "W3C",
      "W3C-19980720",
      "W3C-20150513",
      "WTFNMFPL",
      "WTFPL",
      "Watcom-1.0",
      "Widget-Workshop",
      "WordNet",
      "Wsuipa",
      "X11",
      "X11-distribute-modifications-variant",
      "X11-no-permit-persons",
      "X11-swapped",
      "XFree86-1.1",
      "XSkat",
      "Xdebug-1.03",
      "Xerox",
      "Xfig",
      "Xnet",
      "YPL-1.0",
      "YPL-1.1",
      "ZPL-1.1",
      "ZPL-2.0",
      "ZPL-2.1",
      "Zed",
      "Zeeff",
      "Zend-2.0",
      "Zimbra-1.3",
      "Zimbra-1.4",
      "Zlib",
      "any-OSI",
      "any-OSI-perl-modules",
      "atc-game",
      "bcrypt-Solar-Designer",
      "blessing",
      "bzip2-1.0.6",
      "check-cvs",
      "checkmk",
      "copyleft-next-0.3.0",
      "copyleft-next-0.3.1",
      "curl",
      "cve-tou",
      "diffmark",
      "dtoa",
      "dvipdfm",
      "eGenix",
      "etalab-2.0",
      "fwlw",
      "gSOAP-1.3b",
      "generic-xts",
      "gnuplot",
      "gtkbook",
      "hdparm",
      "hyphen-bulgarian",
      "iMatix",
      "jove",
      "libpng-1.6.35",
      "libpng-2.0",
      "libselinux-1.0",
      "libtiff",
      "libutil-David-Nugent",
      "lsof",
      "magaz",
      "mailprio",
      "man2html",
      "metamail",
      "mpi-permissive",
      "mpich2",
      "mplus",
      "ngrep",
      "pkgconf",
      "pnmstitch",
      "psfrag",
      "psutils",
      "python-ldap",
      "radvd",
      "snprintf",
      "softSurfer",
      "ssh-keyscan",
      "swrule",
      "threeparttable",
      "ulem",
      "w3m",
      "wwl",
      "xinetd",
      "xkeyboard-config-Zinoviev",
      "xlock",
      "xpp",
      "xzoom",
      "zlib-acknowledgement"
    ];
  }
});

// node_modules/spdx-license-ids/deprecated.json
var require_deprecated = __commonJS({
  "node_modules/spdx-license-ids/deprecated.json"(exports, module) {
    module.exports = [
      "AGPL-1.0",
      "AGPL-3.0",
      "BSD-2-Clause-FreeBSD",
      "BSD-2-Clause-NetBSD",
      "GFDL-1.1",
      "GFDL-1.2",
      "GFDL-1.3",
      "GPL-1.0",
      "GPL-2.0",
      "GPL-2.0-with-GCC-exception",
      "GPL-2.0-with-autoconf-exception",
      "GPL-2.0-with-bison-exception",
      "GPL-2.0-with-classpath-exception",
      "GPL-2.0-with-font-exception",
      "GPL-3.0",
      "GPL-3.0-with-GCC-exception",
      "GPL-3.0-with-autoconf-exception",
      "LGPL-2.0",
      "LGPL-2.1",
      "LGPL-3.0",
      "Net-SNMP",
      "Nunit",
      "StandardML-NJ",
      "bzip2-1.0.5",
      "eCos-2.0",
      "wxWindows"
    ];
  }
});

// node_modules/spdx-exceptions/index.json
var require_spdx_exceptions = __commonJS({
  "node_modules/spdx-exceptions/index.json"(exports, module) {
    module.exports = [
      "389-exception",
      "Asterisk-exception",
      "Autoconf-exception-2.0",
      "Autoconf-exception-3.0",
      "Autoconf-exception-generic",
      "Autoconf-exception-generic-3.0",
      "Autoconf-exception-macro",
      "Bison-exception-1.24",
      "Bison-exception-2.2",
      "Bootloader-exception",
      "Classpath-exception-2.0",
      "CLISP-exception-2.0",
      "cryptsetup-OpenSSL-exception",
      "DigiRule-FOSS-exception",
      "eCos-exception-2.0",
      "Fawkes-Runtime-exception",
      "FLTK-exception",
      "fmt-exception",
      "Font-exception-2.0",
      "freertos-exception-2.0",
      "GCC-exception-2.0",
      "GCC-exception-2.0-note",
      "GCC-exception-3.1",
      "Gmsh-exception",
      "GNAT-exception",
      "GNOME-examples-exception",
      "GNU-compiler-exception",
      "gnu-javamail-exception",
      "GPL-3.0-interface-exception",
      "GPL-3.0-linking-exception",
      "GPL-3.0-linking-source-exception",
      "GPL-CC-1.0",
      "GStreamer-exception-2005",
      "GStreamer-exception-2008",
      "i2p-gpl-java-exception",
      "KiCad-libraries-exception",
      "LGPL-3.0-linking-exception",
      "libpri-OpenH323-exception",
      "Libtool-exception",
      "Linux-syscall-note",
      "LLGPL",
      "LLVM-exception",
      "LZMA-exception",
      "mif-exception",
      "OCaml-LGPL-linking-exception",
      "OCCT-exception-1.0",
      "OpenJDK-assembly-exception-1.0",
      "openvpn-openssl-exception",
      "PS-or-PDF-font-exception-20170817",
      "QPL-1.0-INRIA-2004-exception",
      "Qt-GPL-exception-1.0",
      "Qt-LGPL-exception-1.1",
      "Qwt-exception-1.0",
      "SANE-exception",
      "SHL-2.0",
      "SHL-2.1",
      "stunnel-exception",
      "SWI-exception",
      "Swift-exception",
      "Texinfo-exception",
      "u-boot-exception-2.0",
      "UBDL-exception",
      "Universal-FOSS-exception-1.0",
      "vsftpd-openssl-exception",
      "WxWindows-exception-3.1",
      "x11vnc-openssl-exception"
    ];
  }
});

// node_modules/spdx-expression-parse/scan.js
var require_scan = __commonJS({
  "node_modules/spdx-expression-parse/scan.js"(exports, module) {
    "use strict";
    var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
    var exceptions = require_spdx_exceptions();
    module.exports = function(source) {
      var index = 0;
      function hasMore() {
        return index < source.length;
      }
      function read(value) {
        if (value instanceof RegExp) {
          var chars = source.slice(index);
          var match = chars.match(value);
          if (match) {
            index += match[0].length;
            return match[0];
          }
        } else {
          if (source.indexOf(value, index) === index) {
            index += value.length;
            return value;
          }
        }
      }
      function skipWhitespace() {
        read(/[ ]*/);
      }
      function operator() {
        var string;
        var possibilities = [/^WITH/i, /^AND/i, /^OR/i, "(", ")", ":", "+"];
        for (var i = 0; i < possibilities.length; i++) {
          string = read(possibilities[i]);
          if (string) {
            break;
          }
        }
        if (string === "+" && index > 1 && source[index - 2] === " ") {
          throw new Error("Space before `+`");
        }
        return string && {
          type: "OPERATOR",
          string: string.toUpperCase()
        };
      }
      function idstring() {
        return read(/[A-Za-z0-9-.]+/);
      }
      function expectIdstring() {
        var string = idstring();
        if (!string) {
          throw new Error("Expected idstring at offset " + index);
        }
        return string;
      }
      function documentRef() {
        if (read("DocumentRef-")) {
          var string = expectIdstring();
          return { type: "DOCUMENTREF", string };
        }
      }
      function licenseRef() {
        if (read("LicenseRef-")) {
          var string = expectIdstring();
          return { type: "LICENSEREF", string };
        }
      }
      function identifier() {
        var begin = index;
        var string = idstring();
        if (licenses.indexOf(string) !== -1) {
          return {
            type: "LICENSE",
            string
          };
        } else if (exceptions.indexOf(string) !== -1) {
          return {
            type: "EXCEPTION",
            string
          };
        }
        index = begin;
      }
      function parseToken() {
        return operator() || documentRef() || licenseRef() || identifier();
      }
      var tokens = [];
      while (hasMore()) {
        skipWhitespace();
        if (!hasMore()) {
          break;
        }
        var token = parseToken();
        if (!token) {
          throw new Error("Unexpected `" + source[index] + "` at offset " + index);
        }
        tokens.push(token);
      }
      return tokens;
    };
  }
});

// node_modules/spdx-expression-parse/parse.js
var require_parse = __commonJS({
  "node_modules/spdx-expression-parse/parse.js"(exports, module) {
    "use strict";
    module.exports = function(tokens) {
      var index = 0;
      function hasMore() {
        return index < tokens.length;
      }
      function token() {
        return hasMore() ? tokens[index] : null;
      }
      function next() {
        if (!hasMore()) {
          throw new Error();
        }
        index++;
      }
      function parseOperator(operator) {
        var t = token();
        if (t && t.type === "OPERATOR" && operator === t.string) {
          next();
          return t.string;
        }
      }
      function parseWith() {
        if (parseOperator("WITH")) {
          var t = token();
          if (t && t.type === "EXCEPTION") {
            next();
            return t.string;
          }
          throw new Error("Expected exception after `WITH`");
        }
      }
      function parseLicenseRef() {
        var begin = index;
        var string = "";
        var t = token();
        if (t.type === "DOCUMENTREF") {
          next();
          string += "DocumentRef-" + t.string + ":";
          if (!parseOperator(":")) {
            throw new Error("Expected `:` after `DocumentRef-...`");
          }
        }
        t = token();
        if (t === null) {
          throw new Error("Unexpected end of input");
        }
        if (t.type === "LICENSEREF") {
          next();
          string += "LicenseRef-" + t.string;
          var node2 = { license: string };
          var exception = parseWith();
          if (exception) {
            node2.exception = exception;
          }
          return node2;
        }
        index = begin;
      }
      function parseLicense() {
        var t = token();
        if (t && t.type === "LICENSE") {
          next();
          var node2 = { license: t.string };
          if (parseOperator("+")) {
            node2.plus = true;
          }
          var exception = parseWith();
          if (exception) {
            node2.exception = exception;
          }
          return node2;
        }
      }
      function parseParenthesizedExpression() {
        var left = parseOperator("(");
        if (!left) {
          return;
        }
        var expr = parseExpression2();
        if (!parseOperator(")")) {
          throw new Error("Expected `)`");
        }
        return expr;
      }
      function parseAtom() {
        return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
      }
      function makeBinaryOpParser(operator, nextParser) {
        return function parseBinaryOp() {
          var left = nextParser();
          if (!left) {
            return;
          }
          if (!parseOperator(operator)) {
            return left;
          }
          var right = parseBinaryOp();
          if (!right) {
            throw new Error("Expected expression");
          }
          return {
            left,
            conjunction: operator.toLowerCase(),
            right
          };
        };
      }
      var parseAnd = makeBinaryOpParser("AND", parseAtom);
      var parseExpression2 = makeBinaryOpParser("OR", parseAnd);
      var node = parseExpression2();
      if (!node || hasMore()) {
        throw new Error("Syntax error");
      }
      return node;
    };
  }
});

// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = __commonJS({
  "node_modules/spdx-expression-parse/index.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse2 = require_parse();
    module.exports = function(source) {
      return parse2(scan(source));
    };
  }
});

// node_modules/@cyclonedx/cyclonedx-library/res/schema/spdx.SNAPSHOT.schema.json
var require_spdx_SNAPSHOT_schema = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/res/schema/spdx.SNAPSHOT.schema.json"(exports, module) {
    module.exports = {
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: "http://cyclonedx.org/schema/spdx.schema.json",
      $comment: "v1.1-3.29.0",
      type: "string",
      enum: [
        "0BSD",
        "3D-Slicer-1.0",
        "AAL",
        "Abstyles",
        "AdaCore-doc",
        "Adobe-2006",
        "Adobe-Display-PostScript",
        "Adobe-Glyph",
        "Adobe-Utopia",
        "ADSL",
        "Advanced-Cryptics-Dictionary",
        "AFL-1.1",
        "AFL-1.2",
        "AFL-2.0",
        "AFL-2.1",
        "AFL-3.0",
        "Afmparse",
        "AGPL-1.0",
        "AGPL-1.0-only",
        "AGPL-1.0-or-later",
        "AGPL-3.0",
        "AGPL-3.0-only",
        "AGPL-3.0-or-later",
        "Aladdin",
        "ALGLIB-Documentation",
        "AMD-newlib",
        "AMDPLPA",
        "AML",
        "AML-glslang",
        "AMPAS",
        "ANTLR-PD",
        "ANTLR-PD-fallback",
        "any-OSI",
        "any-OSI-perl-modules",
        "Apache-1.0",
        "Apache-1.1",
        "Apache-2.0",
        "APAFML",
        "APL-1.0",
        "App-s2p",
        "APSL-1.0",
        "APSL-1.1",
        "APSL-1.2",
        "APSL-2.0",
        "Arphic-1999",
        "Artistic-1.0",
        "Artistic-1.0-cl8",
        "Artistic-1.0-Perl",
        "Artistic-2.0",
        "Artistic-dist",
        "Aspell-RU",
        "ASWF-Digital-Assets-1.0",
        "ASWF-Digital-Assets-1.1",
        "atc-game",
        "Baekmuk",
        "Bahyph",
        "Barr",
        "bcrypt-Solar-Designer",
        "Beerware",
        "Bitstream-Charter",
        "Bitstream-Vera",
        "BitTorrent-1.0",
        "BitTorrent-1.1",
        "blessing",
        "BlueOak-1.0.0",
        "Boehm-GC",
        "Boehm-GC-without-fee",
        "BOLA-1.1",
        "Borceux",
        "Brian-Gladman-2-Clause",
        "Brian-Gladman-3-Clause",
        "Brian-Gladman-3-Clause-no-conversion",
        "BSD-1-Clause",
        "BSD-2-Clause",
        "BSD-2-Clause-Darwin",
        "BSD-2-Clause-first-lines",
        "BSD-2-Clause-FreeBSD",
        "BSD-2-Clause-NetBSD",
        "BSD-2-Clause-Patent",
        "BSD-2-Clause-pkgconf-disclaimer",
        "BSD-2-Clause-pos-unchanged",
        "BSD-2-Clause-Views",
        "BSD-3-Clause",
        "BSD-3-Clause-acpica",
        "BSD-3-Clause-Attribution",
        "BSD-3-Clause-Clear",
        "BSD-3-Clause-flex",
        "BSD-3-Clause-HP",
        "BSD-3-Clause-LBNL",
        "BSD-3-Clause-Modification",
        "BSD-3-Clause-No-Military-License",
        "BSD-3-Clause-No-Nuclear-License",
        "BSD-3-Clause-No-Nuclear-License-2014",
        "BSD-3-Clause-No-Nuclear-Warranty",
        "BSD-3-Clause-Open-MPI",
        "BSD-3-Clause-OpenWebUI",
        "BSD-3-Clause-Sun",
        "BSD-3-Clause-Tso",
        "BSD-4-Clause",
        "BSD-4-Clause-Shortened",
        "BSD-4-Clause-UC",
        "BSD-4.3RENO",
        "BSD-4.3TAHOE",
        "BSD-Advertising-Acknowledgement",
        "BSD-ask-to-endorse",
        "BSD-Attribution-HPND-disclaimer",
        "BSD-Inferno-Nettverk",
        "BSD-Mark-Modifications",
        "BSD-Protection",
        "BSD-Source-alt-GPL",
        "BSD-Source-beginning-file",
        "BSD-Source-Code",
        "BSD-Source-Code-no-disclaimer",
        "BSD-Systemics",
        "BSD-Systemics-W3Works",
        "BSL-1.0",
        "Buddy",
        "Bugroff",
        "BUSL-1.1",
        "bzip2-1.0.5",
        "bzip2-1.0.6",
        "C-UDA-1.0",
        "CAL-1.0",
        "CAL-1.0-Combined-Work-Exception",
        "Caldera",
        "Caldera-no-preamble",
        "CAPEC-tou",
        "Catharon",
        "CATOSL-1.1",
        "CC-BY-1.0",
        "CC-BY-2.0",
        "CC-BY-2.5",
        "CC-BY-2.5-AU",
        "CC-BY-3.0",
        "CC-BY-3.0-AT",
        "CC-BY-3.0-AU",
        "CC-BY-3.0-DE",
        "CC-BY-3.0-IGO",
        "CC-BY-3.0-NL",
        "CC-BY-3.0-US",
        "CC-BY-4.0",
        "CC-BY-NC-1.0",
        "CC-BY-NC-2.0",
        "CC-BY-NC-2.5",
        "CC-BY-NC-3.0",
        "CC-BY-NC-3.0-DE",
        "CC-BY-NC-3.0-IGO",
        "CC-BY-NC-4.0",
        "CC-BY-NC-ND-1.0",
        "CC-BY-NC-ND-2.0",
        "CC-BY-NC-ND-2.5",
        "CC-BY-NC-ND-3.0",
        "CC-BY-NC-ND-3.0-DE",
        "CC-BY-NC-ND-3.0-IGO",
        "CC-BY-NC-ND-4.0",
        "CC-BY-NC-SA-1.0",
        "CC-BY-NC-SA-2.0",
        "CC-BY-NC-SA-2.0-DE",
        "CC-BY-NC-SA-2.0-FR",
        "CC-BY-NC-SA-2.0-UK",
        "CC-BY-NC-SA-2.5",
        "CC-BY-NC-SA-3.0",
        "CC-BY-NC-SA-3.0-DE",
        "CC-BY-NC-SA-3.0-IGO",
        "CC-BY-NC-SA-4.0",
        "CC-BY-ND-1.0",
        "CC-BY-ND-2.0",
        "CC-BY-ND-2.5",
        "CC-BY-ND-3.0",
        "CC-BY-ND-3.0-DE",
        "CC-BY-ND-4.0",
        "CC-BY-SA-1.0",
        "CC-BY-SA-2.0",
        "CC-BY-SA-2.0-UK",
        "CC-BY-SA-2.1-JP",
        "CC-BY-SA-2.5",
        "CC-BY-SA-3.0",
        "CC-BY-SA-3.0-AT",
        "CC-BY-SA-3.0-DE",
        "CC-BY-SA-3.0-IGO",
        "CC-BY-SA-4.0",
        "CC-PDDC",
        "CC-PDM-1.0",
        "CC-SA-1.0",
        "CC0-1.0",
        "CDDL-1.0",
        "CDDL-1.1",
        "CDL-1.0",
        "CDLA-Permissive-1.0",
        "CDLA-Permissive-2.0",
        "CDLA-Sharing-1.0",
        "CECILL-1.0",
        "CECILL-1.1",
        "CECILL-2.0",
        "CECILL-2.1",
        "CECILL-B",
        "CECILL-C",
        "CERN-OHL-1.1",
        "CERN-OHL-1.2",
        "CERN-OHL-P-2.0",
        "CERN-OHL-S-2.0",
        "CERN-OHL-W-2.0",
        "CFITSIO",
        "check-cvs",
        "checkmk",
        "ClArtistic",
        "Clips",
        "CMU-Mach",
        "CMU-Mach-nodoc",
        "CNRI-Jython",
        "CNRI-Python",
        "CNRI-Python-GPL-Compatible",
        "COIL-1.0",
        "Community-Spec-1.0",
        "Condor-1.1",
        "copyleft-next-0.3.0",
        "copyleft-next-0.3.1",
        "Cornell-Lossless-JPEG",
        "CPAL-1.0",
        "CPL-1.0",
        "CPOL-1.02",
        "Cronyx",
        "Crossword",
        "CryptoSwift",
        "CrystalStacker",
        "CUA-OPL-1.0",
        "Cube",
        "curl",
        "cve-tou",
        "D-FSL-1.0",
        "DEC-3-Clause",
        "diffmark",
        "DL-DE-BY-2.0",
        "DL-DE-ZERO-2.0",
        "DOC",
        "DocBook-DTD",
        "DocBook-Schema",
        "DocBook-Stylesheet",
        "DocBook-XML",
        "Dotseqn",
        "DRL-1.0",
        "DRL-1.1",
        "DSDP",
        "dtoa",
        "dvipdfm",
        "ECL-1.0",
        "ECL-2.0",
        "eCos-2.0",
        "EFL-1.0",
        "EFL-2.0",
        "eGenix",
        "Elastic-2.0",
        "Entessa",
        "EPICS",
        "EPL-1.0",
        "EPL-2.0",
        "ErlPL-1.1",
        "ESA-PL-permissive-2.4",
        "ESA-PL-strong-copyleft-2.4",
        "ESA-PL-weak-copyleft-2.4",
        "etalab-2.0",
        "EUDatagrid",
        "EUPL-1.0",
        "EUPL-1.1",
        "EUPL-1.2",
        "Eurosym",
        "Fair",
        "FBM",
        "FDK-AAC",
        "FDK-MPEG-H",
        "Ferguson-Twofish",
        "Frameworx-1.0",
        "FreeBSD-DOC",
        "FreeImage",
        "FSFAP",
        "FSFAP-no-warranty-disclaimer",
        "FSFUL",
        "FSFULLR",
        "FSFULLRSD",
        "FSFULLRWD",
        "FSL-1.1-ALv2",
        "FSL-1.1-MIT",
        "FTL",
        "Furuseth",
        "fwlw",
        "Game-Programming-Gems",
        "GCR-docs",
        "GD",
        "generic-xts",
        "GFDL-1.1",
        "GFDL-1.1-invariants-only",
        "GFDL-1.1-invariants-or-later",
        "GFDL-1.1-no-invariants-only",
        "GFDL-1.1-no-invariants-or-later",
        "GFDL-1.1-only",
        "GFDL-1.1-or-later",
        "GFDL-1.2",
        "GFDL-1.2-invariants-only",
        "GFDL-1.2-invariants-or-later",
        "GFDL-1.2-no-invariants-only",
        "GFDL-1.2-no-invariants-or-later",
        "GFDL-1.2-only",
        "GFDL-1.2-or-later",
        "GFDL-1.3",
        "GFDL-1.3-invariants-only",
        "GFDL-1.3-invariants-or-later",
        "GFDL-1.3-no-invariants-only",
        "GFDL-1.3-no-invariants-or-later",
        "GFDL-1.3-only",
        "GFDL-1.3-or-later",
        "Giftware",
        "GL2PS",
        "Glide",
        "Glulxe",
        "GLWTPL",
        "gnuplot",
        "GPL-1.0",
        "GPL-1.0+",
        "GPL-1.0-only",
        "GPL-1.0-or-later",
        "GPL-2.0",
        "GPL-2.0+",
        "GPL-2.0-only",
        "GPL-2.0-or-later",
        "GPL-2.0-with-autoconf-exception",
        "GPL-2.0-with-bison-exception",
        "GPL-2.0-with-classpath-exception",
        "GPL-2.0-with-font-exception",
        "GPL-2.0-with-GCC-exception",
        "GPL-3.0",
        "GPL-3.0+",
        "GPL-3.0-only",
        "GPL-3.0-or-later",
        "GPL-3.0-with-autoconf-exception",
        "GPL-3.0-with-GCC-exception",
        "Graphics-Gems",
        "gSOAP-1.3b",
        "gtkbook",
        "Gutmann",
        "HaskellReport",
        "HDF5",
        "hdparm",
        "HIDAPI",
        "Hippocratic-2.1",
        "Hippocratic-3.0-core",
        "HP-1986",
        "HP-1989",
        "HPND",
        "HPND-DEC",
        "HPND-doc",
        "HPND-doc-sell",
        "HPND-export-US",
        "HPND-export-US-acknowledgement",
        "HPND-export-US-modify",
        "HPND-export2-US",
        "HPND-Fenneberg-Livingston",
        "HPND-INRIA-IMAG",
        "HPND-Intel",
        "HPND-Kevlin-Henney",
        "HPND-Markus-Kuhn",
        "HPND-merchantability-variant",
        "HPND-MIT-disclaimer",
        "HPND-Netrek",
        "HPND-Pbmplus",
        "HPND-sell-MIT-disclaimer-xserver",
        "HPND-sell-regexpr",
        "HPND-sell-variant",
        "HPND-sell-variant-critical-systems",
        "HPND-sell-variant-MIT-disclaimer",
        "HPND-sell-variant-MIT-disclaimer-rev",
        "HPND-SMC",
        "HPND-UC",
        "HPND-UC-export-US",
        "HTMLTIDY",
        "hyphen-bulgarian",
        "IBM-pibs",
        "ICU",
        "IEC-Code-Components-EULA",
        "IJG",
        "IJG-short",
        "ImageMagick",
        "iMatix",
        "Imlib2",
        "Info-ZIP",
        "Informatica",
        "Inner-Net-2.0",
        "InnoSetup",
        "Intel",
        "Intel-ACPI",
        "Interbase-1.0",
        "IPA",
        "IPL-1.0",
        "ISC",
        "ISC-Veillard",
        "ISO-permission",
        "Jam",
        "JasPer-2.0",
        "jove",
        "JPL-image",
        "JPNIC",
        "JSON",
        "Kastrup",
        "Kazlib",
        "Knuth-CTAN",
        "LAL-1.2",
        "LAL-1.3",
        "Latex2e",
        "Latex2e-translated-notice",
        "Leptonica",
        "LGPL-2.0",
        "LGPL-2.0+",
        "LGPL-2.0-only",
        "LGPL-2.0-or-later",
        "LGPL-2.1",
        "LGPL-2.1+",
        "LGPL-2.1-only",
        "LGPL-2.1-or-later",
        "LGPL-3.0",
        "LGPL-3.0+",
        "LGPL-3.0-only",
        "LGPL-3.0-or-later",
        "LGPLLR",
        "Libpng",
        "libpng-1.6.35",
        "libpng-2.0",
        "libselinux-1.0",
        "libtiff",
        "libutil-David-Nugent",
        "LiLiQ-P-1.1",
        "LiLiQ-R-1.1",
        "LiLiQ-Rplus-1.1",
        "Linux-man-pages-1-para",
        "Linux-man-pages-copyleft",
        "Linux-man-pages-copyleft-2-para",
        "Linux-man-pages-copyleft-var",
        "Linux-OpenIB",
        "LOOP",
        "LPD-document",
        "LPL-1.0",
        "LPL-1.02",
        "LPPL-1.0",
        "LPPL-1.1",
        "LPPL-1.2",
        "LPPL-1.3a",
        "LPPL-1.3c",
        "lsof",
        "Lucida-Bitmap-Fonts",
        "LZMA-SDK-9.11-to-9.20",
        "LZMA-SDK-9.22",
        "Mackerras-3-Clause",
        "Mackerras-3-Clause-acknowledgment",
        "magaz",
        "mailprio",
        "MakeIndex",
        "man2html",
        "Martin-Birgmeier",
        "McPhee-slideshow",
        "metamail",
        "Minpack",
        "MIPS",
        "MirOS",
        "MIT",
        "MIT-0",
        "MIT-advertising",
        "MIT-Click",
        "MIT-CMU",
        "MIT-enna",
        "MIT-feh",
        "MIT-Festival",
        "MIT-Khronos-old",
        "MIT-Modern-Variant",
        "MIT-open-group",
        "MIT-STK",
        "MIT-testregex",
        "MIT-Wu",
        "MITNFA",
        "MMIXware",
        "MMPL-1.0.1",
        "Motosoto",
        "MPEG-SSG",
        "mpi-permissive",
        "mpich2",
        "MPL-1.0",
        "MPL-1.1",
        "MPL-2.0",
        "MPL-2.0-no-copyleft-exception",
        "mplus",
        "MS-LPL",
        "MS-PL",
        "MS-RL",
        "MTLL",
        "MulanPSL-1.0",
        "MulanPSL-2.0",
        "Multics",
        "Mup",
        "MVT-1.1",
        "NAIST-2003",
        "NASA-1.3",
        "Naumen",
        "NBPL-1.0",
        "NCBI-PD",
        "NCGL-UK-2.0",
        "NCL",
        "NCSA",
        "Net-SNMP",
        "NetCDF",
        "Newsletr",
        "NGPL",
        "ngrep",
        "NICTA-1.0",
        "NIST-PD",
        "NIST-PD-fallback",
        "NIST-PD-TNT",
        "NIST-Software",
        "NLOD-1.0",
        "NLOD-2.0",
        "NLPL",
        "Nokia",
        "NOSL",
        "Noweb",
        "NPL-1.0",
        "NPL-1.1",
        "NPOSL-3.0",
        "NRL",
        "NTIA-PD",
        "NTP",
        "NTP-0",
        "Nunit",
        "O-UDA-1.0",
        "OAR",
        "OCCT-PL",
        "OCLC-2.0",
        "ODbL-1.0",
        "ODC-By-1.0",
        "OFFIS",
        "OFL-1.0",
        "OFL-1.0-no-RFN",
        "OFL-1.0-RFN",
        "OFL-1.1",
        "OFL-1.1-no-RFN",
        "OFL-1.1-RFN",
        "OGC-1.0",
        "OGDL-Taiwan-1.0",
        "OGL-Canada-2.0",
        "OGL-UK-1.0",
        "OGL-UK-2.0",
        "OGL-UK-3.0",
        "OGTSL",
        "OLDAP-1.1",
        "OLDAP-1.2",
        "OLDAP-1.3",
        "OLDAP-1.4",
        "OLDAP-2.0",
        "OLDAP-2.0.1",
        "OLDAP-2.1",
        "OLDAP-2.2",
        "OLDAP-2.2.1",
        "OLDAP-2.2.2",
        "OLDAP-2.3",
        "OLDAP-2.4",
        "OLDAP-2.5",
        "OLDAP-2.6",
        "OLDAP-2.7",
        "OLDAP-2.8",
        "OLFL-1.3",
        "OML",
        "OpenMDW-1.0",
        "OpenPBS-2.3",
        "OpenSSL",
        "OpenSSL-standalone",
        "OpenVision",
        "OPL-1.0",
        "OPL-UK-3.0",
        "OPUBL-1.0",
        "OSC-1.0",
        "OSET-PL-2.1",
        "OSL-1.0",
        "OSL-1.1",
        "OSL-2.0",
        "OSL-2.1",
        "OSL-3.0",
        "OSSP",
        "PADL",
        "ParaType-Free-Font-1.3",
        "Parity-6.0.0",
        "Parity-7.0.0",
        "PDDL-1.0",
        "PHP-3.0",
        "PHP-3.01",
        "Pixar",
        "pkgconf",
        "Plexus",
        "pnmstitch",
        "PolyForm-Noncommercial-1.0.0",
        "PolyForm-Small-Business-1.0.0",
        "PostgreSQL",
        "PPL",
        "PSF-2.0",
        "psfrag",
        "psutils",
        "Python-2.0",
        "Python-2.0.1",
        "python-ldap",
        "Qhull",
        "QPL-1.0",
        "QPL-1.0-INRIA-2004",
        "radvd",
        "Rdisc",
        "RHeCos-1.1",
        "RPL-1.1",
        "RPL-1.5",
        "RPSL-1.0",
        "RSA-MD",
        "RSCPL",
        "Ruby",
        "Ruby-pty",
        "SAX-PD",
        "SAX-PD-2.0",
        "Saxpath",
        "SCEA",
        "SchemeReport",
        "Sendmail",
        "Sendmail-8.23",
        "Sendmail-Open-Source-1.1",
        "SGI-B-1.0",
        "SGI-B-1.1",
        "SGI-B-2.0",
        "SGI-OpenGL",
        "SGMLUG-PM",
        "SGP4",
        "SHL-0.5",
        "SHL-0.51",
        "SimPL-2.0",
        "SISSL",
        "SISSL-1.2",
        "SL",
        "Sleepycat",
        "SMAIL-GPL",
        "SMLNJ",
        "SMPPL",
        "SNIA",
        "snprintf",
        "SOFA",
        "softSurfer",
        "Soundex",
        "Spencer-86",
        "Spencer-94",
        "Spencer-99",
        "SPL-1.0",
        "ssh-keyscan",
        "SSH-OpenSSH",
        "SSH-short",
        "SSLeay-standalone",
        "SSPL-1.0",
        "StandardML-NJ",
        "SugarCRM-1.1.3",
        "SUL-1.0",
        "Sun-PPP",
        "Sun-PPP-2000",
        "SunPro",
        "SWL",
        "swrule",
        "Symlinks",
        "TAPR-OHL-1.0",
        "TCL",
        "TCP-wrappers",
        "TekHVC",
        "TermReadKey",
        "TGPPL-1.0",
        "ThirdEye",
        "threeparttable",
        "TMate",
        "TORQUE-1.1",
        "TOSL",
        "TPDL",
        "TPL-1.0",
        "TrustedQSL",
        "TTWL",
        "TTYP0",
        "TU-Berlin-1.0",
        "TU-Berlin-2.0",
        "Ubuntu-font-1.0",
        "UCAR",
        "UCL-1.0",
        "ulem",
        "UMich-Merit",
        "Unicode-3.0",
        "Unicode-DFS-2015",
        "Unicode-DFS-2016",
        "Unicode-TOU",
        "UnixCrypt",
        "Unlicense",
        "Unlicense-libtelnet",
        "Unlicense-libwhirlpool",
        "UnRAR",
        "UPL-1.0",
        "URT-RLE",
        "Vim",
        "Vixie-Cron",
        "VOSTROM",
        "VSL-1.0",
        "W3C",
        "W3C-19980720",
        "W3C-20150513",
        "w3m",
        "Watcom-1.0",
        "Widget-Workshop",
        "WordNet",
        "Wsuipa",
        "WTFNMFPL",
        "WTFPL",
        "wwl",
        "wxWindows",
        "X11",
        "X11-distribute-modifications-variant",
        "X11-no-permit-persons",
        "X11-swapped",
        "Xdebug-1.03",
        "Xerox",
        "Xfig",
        "XFree86-1.1",
        "xinetd",
        "xkeyboard-config-Zinoviev",
        "xlock",
        "Xnet",
        "xpp",
        "XSkat",
        "xzoom",
        "YPL-1.0",
        "YPL-1.1",
        "Zed",
        "Zeeff",
        "Zend-2.0",
        "Zimbra-1.3",
        "Zimbra-1.4",
        "Zlib",
        "zlib-acknowledgement",
        "ZPL-1.1",
        "ZPL-2.0",
        "ZPL-2.1",
        "389-exception",
        "Asterisk-exception",
        "Asterisk-linking-protocols-exception",
        "Autoconf-exception-2.0",
        "Autoconf-exception-3.0",
        "Autoconf-exception-generic",
        "Autoconf-exception-generic-3.0",
        "Autoconf-exception-macro",
        "Bison-exception-1.24",
        "Bison-exception-2.2",
        "Bootloader-exception",
        "CGAL-linking-exception",
        "Classpath-exception-2.0",
        "Classpath-exception-2.0-short",
        "CLISP-exception-2.0",
        "cryptsetup-OpenSSL-exception",
        "Digia-Qt-LGPL-exception-1.1",
        "DigiRule-FOSS-exception",
        "eCos-exception-2.0",
        "erlang-otp-linking-exception",
        "Fawkes-Runtime-exception",
        "FLTK-exception",
        "fmt-exception",
        "Font-exception-2.0",
        "freertos-exception-2.0",
        "GCC-exception-2.0",
        "GCC-exception-2.0-note",
        "GCC-exception-3.1",
        "Gmsh-exception",
        "GNAT-exception",
        "GNOME-examples-exception",
        "GNU-compiler-exception",
        "gnu-javamail-exception",
        "Google-Patent-WebM",
        "GPL-3.0-389-ds-base-exception",
        "GPL-3.0-interface-exception",
        "GPL-3.0-linking-exception",
        "GPL-3.0-linking-source-exception",
        "GPL-CC-1.0",
        "GStreamer-exception-2005",
        "GStreamer-exception-2008",
        "harbour-exception",
        "i2p-gpl-java-exception",
        "Independent-modules-exception",
        "KiCad-libraries-exception",
        "kvirc-openssl-exception",
        "LGPL-3.0-linking-exception",
        "libpri-OpenH323-exception",
        "Libtool-exception",
        "Linux-syscall-note",
        "LLGPL",
        "LLVM-exception",
        "LZMA-exception",
        "mif-exception",
        "mxml-exception",
        "Nokia-Qt-exception-1.1",
        "OCaml-LGPL-linking-exception",
        "OCCT-exception-1.0",
        "OpenJDK-assembly-exception-1.0",
        "openvpn-openssl-exception",
        "PCRE2-exception",
        "polyparse-exception",
        "PS-or-PDF-font-exception-20170817",
        "QPL-1.0-INRIA-2004-exception",
        "Qt-GPL-exception-1.0",
        "Qt-LGPL-exception-1.1",
        "Qwt-exception-1.0",
        "romic-exception",
        "RRDtool-FLOSS-exception-2.0",
        "rsync-linking-exception",
        "SANE-exception",
        "SHL-2.0",
        "SHL-2.1",
        "Simple-Library-Usage-exception",
        "Spelling-Provider-LGPL-exception",
        "sqlitestudio-OpenSSL-exception",
        "stunnel-exception",
        "SWI-exception",
        "Swift-exception",
        "Texinfo-exception",
        "u-boot-exception-2.0",
        "UBDL-exception",
        "Universal-FOSS-exception-1.0",
        "vsftpd-openssl-exception",
        "WxWindows-exception-3.1",
        "x11vnc-openssl-exception"
      ],
      "meta:enum": {
        "0BSD": "BSD Zero Clause License",
        "3D-Slicer-1.0": "3D Slicer License v1.0",
        AAL: "Attribution Assurance License",
        Abstyles: "Abstyles License",
        "AdaCore-doc": "AdaCore Doc License",
        "Adobe-2006": "Adobe Systems Incorporated Source Code License Agreement",
        "Adobe-Display-PostScript": "Adobe Display PostScript License",
        "Adobe-Glyph": "Adobe Glyph List License",
        "Adobe-Utopia": "Adobe Utopia Font License",
        ADSL: "Amazon Digital Services License",
        "Advanced-Cryptics-Dictionary": "Advanced Cryptics Dictionary License",
        "AFL-1.1": "Academic Free License v1.1",
        "AFL-1.2": "Academic Free License v1.2",
        "AFL-2.0": "Academic Free License v2.0",
        "AFL-2.1": "Academic Free License v2.1",
        "AFL-3.0": "Academic Free License v3.0",
        Afmparse: "Afmparse License",
        "AGPL-1.0": "Affero General Public License v1.0",
        "AGPL-1.0-only": "Affero General Public License v1.0 only",
        "AGPL-1.0-or-later": "Affero General Public License v1.0 or later",
        "AGPL-3.0": "GNU Affero General Public License v3.0",
        "AGPL-3.0-only": "GNU Affero General Public License v3.0 only",
        "AGPL-3.0-or-later": "GNU Affero General Public License v3.0 or later",
        Aladdin: "Aladdin Free Public License",
        "ALGLIB-Documentation": "ALGLIB Documentation License",
        "AMD-newlib": "AMD newlib License",
        AMDPLPA: "AMD's plpa_map.c License",
        AML: "Apple MIT License",
        "AML-glslang": "AML glslang variant License",
        AMPAS: "Academy of Motion Picture Arts and Sciences BSD",
        "ANTLR-PD": "ANTLR Software Rights Notice",
        "ANTLR-PD-fallback": "ANTLR Software Rights Notice with license fallback",
        "any-OSI": "Any OSI License",
        "any-OSI-perl-modules": "Any OSI License - Perl Modules",
        "Apache-1.0": "Apache License 1.0",
        "Apache-1.1": "Apache License 1.1",
        "Apache-2.0": "Apache License 2.0",
        APAFML: "Adobe Postscript AFM License",
        "APL-1.0": "Adaptive Public License 1.0",
        "App-s2p": "App::s2p License",
        "APSL-1.0": "Apple Public Source License 1.0",
        "APSL-1.1": "Apple Public Source License 1.1",
        "APSL-1.2": "Apple Public Source License 1.2",
        "APSL-2.0": "Apple Public Source License 2.0",
        "Arphic-1999": "Arphic Public License",
        "Artistic-1.0": "Artistic License 1.0",
        "Artistic-1.0-cl8": "Artistic License 1.0 w/clause 8",
        "Artistic-1.0-Perl": "Artistic License 1.0 (Perl)",
        "Artistic-2.0": "Artistic License 2.0",
        "Artistic-dist": "Artistic License 1.0 (dist)",
        "Aspell-RU": "Aspell Russian License",
        "ASWF-Digital-Assets-1.0": "ASWF Digital Assets License version 1.0",
        "ASWF-Digital-Assets-1.1": "ASWF Digital Assets License 1.1",
        "atc-game": "atc Game License",
        Baekmuk: "Baekmuk License",
        Bahyph: "Bahyph License",
        Barr: "Barr License",
        "bcrypt-Solar-Designer": "bcrypt Solar Designer License",
        Beerware: "Beerware License",
        "Bitstream-Charter": "Bitstream Charter Font License",
        "Bitstream-Vera": "Bitstream Vera Font License",
        "BitTorrent-1.0": "BitTorrent Open Source License v1.0",
        "BitTorrent-1.1": "BitTorrent Open Source License v1.1",
        blessing: "SQLite Blessing",
        "BlueOak-1.0.0": "Blue Oak Model License 1.0.0",
        "Boehm-GC": "Boehm-Demers-Weiser GC License",
        "Boehm-GC-without-fee": "Boehm-Demers-Weiser GC License (without fee)",
        "BOLA-1.1": "Buena Onda License Agreement v1.1",
        Borceux: "Borceux license",
        "Brian-Gladman-2-Clause": "Brian Gladman 2-Clause License",
        "Brian-Gladman-3-Clause": "Brian Gladman 3-Clause License",
        "Brian-Gladman-3-Clause-no-conversion": "Brian Gladman 3-Clause License (no conversion clause)",
        "BSD-1-Clause": "BSD 1-Clause License",
        "BSD-2-Clause": 'BSD 2-Clause "Simplified" License',
        "BSD-2-Clause-Darwin": "BSD 2-Clause - Ian Darwin variant",
        "BSD-2-Clause-first-lines": "BSD 2-Clause - first lines requirement",
        "BSD-2-Clause-FreeBSD": "BSD 2-Clause FreeBSD License",
        "BSD-2-Clause-NetBSD": "BSD 2-Clause NetBSD License",
        "BSD-2-Clause-Patent": "BSD-2-Clause Plus Patent License",
        "BSD-2-Clause-pkgconf-disclaimer": "BSD 2-Clause pkgconf disclaimer variant",
        "BSD-2-Clause-pos-unchanged": "BSD 2-Clause - position unchanged variant",
        "BSD-2-Clause-Views": "BSD 2-Clause with views sentence",
        "BSD-3-Clause": 'BSD 3-Clause "New" or "Revised" License',
        "BSD-3-Clause-acpica": "BSD 3-Clause acpica variant",
        "BSD-3-Clause-Attribution": "BSD with attribution",
        "BSD-3-Clause-Clear": "BSD 3-Clause Clear License",
        "BSD-3-Clause-flex": "BSD 3-Clause Flex variant",
        "BSD-3-Clause-HP": "Hewlett-Packard BSD variant license",
        "BSD-3-Clause-LBNL": "Lawrence Berkeley National Labs BSD variant license",
        "BSD-3-Clause-Modification": "BSD 3-Clause Modification",
        "BSD-3-Clause-No-Military-License": "BSD 3-Clause No Military License",
        "BSD-3-Clause-No-Nuclear-License": "BSD 3-Clause No Nuclear License",
        "BSD-3-Clause-No-Nuclear-License-2014": "BSD 3-Clause No Nuclear License 2014",
        "BSD-3-Clause-No-Nuclear-Warranty": "BSD 3-Clause No Nuclear Warranty",
        "BSD-3-Clause-Open-MPI": "BSD 3-Clause Open MPI variant",
        "BSD-3-Clause-OpenWebUI": "BSD 3-Clause - OpenWebUI variant",
        "BSD-3-Clause-Sun": "BSD 3-Clause Sun Microsystems",
        "BSD-3-Clause-Tso": "BSD 3-Clause Tso variant",
        "BSD-4-Clause": 'BSD 4-Clause "Original" or "Old" License',
        "BSD-4-Clause-Shortened": "BSD 4 Clause Shortened",
        "BSD-4-Clause-UC": "BSD-4-Clause (University of California-Specific)",
        "BSD-4.3RENO": "BSD 4.3 RENO License",
        "BSD-4.3TAHOE": "BSD 4.3 TAHOE License",
        "BSD-Advertising-Acknowledgement": "BSD Advertising Acknowledgement License",
        "BSD-ask-to-endorse": "BSD - ask to endorse",
        "BSD-Attribution-HPND-disclaimer": "BSD with Attribution and HPND disclaimer",
        "BSD-Inferno-Nettverk": "BSD-Inferno-Nettverk",
        "BSD-Mark-Modifications": "BSD Mark Modifications License",
        "BSD-Protection": "BSD Protection License",
        "BSD-Source-alt-GPL": "BSD Source Code Attribution - GPL alternative",
        "BSD-Source-beginning-file": "BSD Source Code Attribution - beginning of file variant",
        "BSD-Source-Code": "BSD Source Code Attribution",
        "BSD-Source-Code-no-disclaimer": "BSD Source Code Attribution - no disclaimer",
        "BSD-Systemics": "Systemics BSD variant license",
        "BSD-Systemics-W3Works": "Systemics W3Works BSD variant license",
        "BSL-1.0": "Boost Software License 1.0",
        Buddy: "Buddy License",
        Bugroff: "Bugroff License",
        "BUSL-1.1": "Business Source License 1.1",
        "bzip2-1.0.5": "bzip2 and libbzip2 License v1.0.5",
        "bzip2-1.0.6": "bzip2 and libbzip2 License v1.0.6",
        "C-UDA-1.0": "Computational Use of Data Agreement v1.0",
        "CAL-1.0": "Cryptographic Autonomy License 1.0",
        "CAL-1.0-Combined-Work-Exception": "Cryptographic Autonomy License 1.0 (Combined Work Exception)",
        Caldera: "Caldera License",
        "Caldera-no-preamble": "Caldera License (without preamble)",
        "CAPEC-tou": "Common Attack    Pattern Enumeration and Classification License",
        Catharon: "Catharon License",
        "CATOSL-1.1": "Computer Associates Trusted Open Source License 1.1",
        "CC-BY-1.0": "Creative Commons Attribution 1.0 Generic",
        "CC-BY-2.0": "Creative Commons Attribution 2.0 Generic",
        "CC-BY-2.5": "Creative Commons Attribution 2.5 Generic",
        "CC-BY-2.5-AU": "Creative Commons Attribution 2.5 Australia",
        "CC-BY-3.0": "Creative Commons Attribution 3.0 Unported",
        "CC-BY-3.0-AT": "Creative Commons Attribution 3.0 Austria",
        "CC-BY-3.0-AU": "Creative Commons Attribution 3.0 Australia",
        "CC-BY-3.0-DE": "Creative Commons Attribution 3.0 Germany",
        "CC-BY-3.0-IGO": "Creative Commons Attribution 3.0 IGO",
        "CC-BY-3.0-NL": "Creative Commons Attribution 3.0 Netherlands",
        "CC-BY-3.0-US": "Creative Commons Attribution 3.0 United States",
        "CC-BY-4.0": "Creative Commons Attribution 4.0 International",
        "CC-BY-NC-1.0": "Creative Commons Attribution Non Commercial 1.0 Generic",
        "CC-BY-NC-2.0": "Creative Commons Attribution Non Commercial 2.0 Generic",
        "CC-BY-NC-2.5": "Creative Commons Attribution Non Commercial 2.5 Generic",
        "CC-BY-NC-3.0": "Creative Commons Attribution Non Commercial 3.0 Unported",
        "CC-BY-NC-3.0-DE": "Creative Commons Attribution Non Commercial 3.0 Germany",
        "CC-BY-NC-3.0-IGO": "Creative Commons Attribution Non Commercial 3.0 IGO",
        "CC-BY-NC-4.0": "Creative Commons Attribution Non Commercial 4.0 International",
        "CC-BY-NC-ND-1.0": "Creative Commons Attribution Non Commercial No Derivatives 1.0 Generic",
        "CC-BY-NC-ND-2.0": "Creative Commons Attribution Non Commercial No Derivatives 2.0 Generic",
        "CC-BY-NC-ND-2.5": "Creative Commons Attribution Non Commercial No Derivatives 2.5 Generic",
        "CC-BY-NC-ND-3.0": "Creative Commons Attribution Non Commercial No Derivatives 3.0 Unported",
        "CC-BY-NC-ND-3.0-DE": "Creative Commons Attribution Non Commercial No Derivatives 3.0 Germany",
        "CC-BY-NC-ND-3.0-IGO": "Creative Commons Attribution Non Commercial No Derivatives 3.0 IGO",
        "CC-BY-NC-ND-4.0": "Creative Commons Attribution Non Commercial No Derivatives 4.0 International",
        "CC-BY-NC-SA-1.0": "Creative Commons Attribution Non Commercial Share Alike 1.0 Generic",
        "CC-BY-NC-SA-2.0": "Creative Commons Attribution Non Commercial Share Alike 2.0 Generic",
        "CC-BY-NC-SA-2.0-DE": "Creative Commons Attribution Non Commercial Share Alike 2.0 Germany",
        "CC-BY-NC-SA-2.0-FR": "Creative Commons Attribution-NonCommercial-ShareAlike 2.0 France",
        "CC-BY-NC-SA-2.0-UK": "Creative Commons Attribution Non Commercial Share Alike 2.0 England and Wales",
        "CC-BY-NC-SA-2.5": "Creative Commons Attribution Non Commercial Share Alike 2.5 Generic",
        "CC-BY-NC-SA-3.0": "Creative Commons Attribution Non Commercial Share Alike 3.0 Unported",
        "CC-BY-NC-SA-3.0-DE": "Creative Commons Attribution Non Commercial Share Alike 3.0 Germany",
        "CC-BY-NC-SA-3.0-IGO": "Creative Commons Attribution Non Commercial Share Alike 3.0 IGO",
        "CC-BY-NC-SA-4.0": "Creative Commons Attribution Non Commercial Share Alike 4.0 International",
        "CC-BY-ND-1.0": "Creative Commons Attribution No Derivatives 1.0 Generic",
        "CC-BY-ND-2.0": "Creative Commons Attribution No Derivatives 2.0 Generic",
        "CC-BY-ND-2.5": "Creative Commons Attribution No Derivatives 2.5 Generic",
        "CC-BY-ND-3.0": "Creative Commons Attribution No Derivatives 3.0 Unported",
        "CC-BY-ND-3.0-DE": "Creative Commons Attribution No Derivatives 3.0 Germany",
        "CC-BY-ND-4.0": "Creative Commons Attribution No Derivatives 4.0 International",
        "CC-BY-SA-1.0": "Creative Commons Attribution Share Alike 1.0 Generic",
        "CC-BY-SA-2.0": "Creative Commons Attribution Share Alike 2.0 Generic",
        "CC-BY-SA-2.0-UK": "Creative Commons Attribution Share Alike 2.0 England and Wales",
        "CC-BY-SA-2.1-JP": "Creative Commons Attribution Share Alike 2.1 Japan",
        "CC-BY-SA-2.5": "Creative Commons Attribution Share Alike 2.5 Generic",
        "CC-BY-SA-3.0": "Creative Commons Attribution Share Alike 3.0 Unported",
        "CC-BY-SA-3.0-AT": "Creative Commons Attribution Share Alike 3.0 Austria",
        "CC-BY-SA-3.0-DE": "Creative Commons Attribution Share Alike 3.0 Germany",
        "CC-BY-SA-3.0-IGO": "Creative Commons Attribution-ShareAlike 3.0 IGO",
        "CC-BY-SA-4.0": "Creative Commons Attribution Share Alike 4.0 International",
        "CC-PDDC": "Creative Commons Public Domain Dedication and Certification",
        "CC-PDM-1.0": "Creative    Commons Public Domain Mark 1.0 Universal",
        "CC-SA-1.0": "Creative Commons Share Alike 1.0 Generic",
        "CC0-1.0": "Creative Commons Zero v1.0 Universal",
        "CDDL-1.0": "Common Development and Distribution License 1.0",
        "CDDL-1.1": "Common Development and Distribution License 1.1",
        "CDL-1.0": "Common Documentation License 1.0",
        "CDLA-Permissive-1.0": "Community Data License Agreement Permissive 1.0",
        "CDLA-Permissive-2.0": "Community Data License Agreement Permissive 2.0",
        "CDLA-Sharing-1.0": "Community Data License Agreement Sharing 1.0",
        "CECILL-1.0": "CeCILL Free Software License Agreement v1.0",
        "CECILL-1.1": "CeCILL Free Software License Agreement v1.1",
        "CECILL-2.0": "CeCILL Free Software License Agreement v2.0",
        "CECILL-2.1": "CeCILL Free Software License Agreement v2.1",
        "CECILL-B": "CeCILL-B Free Software License Agreement",
        "CECILL-C": "CeCILL-C Free Software License Agreement",
        "CERN-OHL-1.1": "CERN Open Hardware Licence v1.1",
        "CERN-OHL-1.2": "CERN Open Hardware Licence v1.2",
        "CERN-OHL-P-2.0": "CERN Open Hardware Licence Version 2 - Permissive",
        "CERN-OHL-S-2.0": "CERN Open Hardware Licence Version 2 - Strongly Reciprocal",
        "CERN-OHL-W-2.0": "CERN Open Hardware Licence Version 2 - Weakly Reciprocal",
        CFITSIO: "CFITSIO License",
        "check-cvs": "check-cvs License",
        checkmk: "Checkmk License",
        ClArtistic: "Clarified Artistic License",
        Clips: "Clips License",
        "CMU-Mach": "CMU Mach License",
        "CMU-Mach-nodoc": "CMU    Mach - no notices-in-documentation variant",
        "CNRI-Jython": "CNRI Jython License",
        "CNRI-Python": "CNRI Python License",
        "CNRI-Python-GPL-Compatible": "CNRI Python Open Source GPL Compatible License Agreement",
        "COIL-1.0": "Copyfree Open Innovation License",
        "Community-Spec-1.0": "Community Specification License 1.0",
        "Condor-1.1": "Condor Public License v1.1",
        "copyleft-next-0.3.0": "copyleft-next 0.3.0",
        "copyleft-next-0.3.1": "copyleft-next 0.3.1",
        "Cornell-Lossless-JPEG": "Cornell Lossless JPEG License",
        "CPAL-1.0": "Common Public Attribution License 1.0",
        "CPL-1.0": "Common Public License 1.0",
        "CPOL-1.02": "Code Project Open License 1.02",
        Cronyx: "Cronyx License",
        Crossword: "Crossword License",
        CryptoSwift: "CryptoSwift License",
        CrystalStacker: "CrystalStacker License",
        "CUA-OPL-1.0": "CUA Office Public License v1.0",
        Cube: "Cube License",
        curl: "curl License",
        "cve-tou": "Common Vulnerability Enumeration ToU License",
        "D-FSL-1.0": "Deutsche Freie Software Lizenz",
        "DEC-3-Clause": "DEC 3-Clause License",
        diffmark: "diffmark license",
        "DL-DE-BY-2.0": "Data licence Germany \u2013 attribution \u2013 version 2.0",
        "DL-DE-ZERO-2.0": "Data licence Germany \u2013 zero \u2013 version 2.0",
        DOC: "DOC License",
        "DocBook-DTD": "DocBook DTD License",
        "DocBook-Schema": "DocBook Schema License",
        "DocBook-Stylesheet": "DocBook Stylesheet License",
        "DocBook-XML": "DocBook XML License",
        Dotseqn: "Dotseqn License",
        "DRL-1.0": "Detection Rule License 1.0",
        "DRL-1.1": "Detection Rule License 1.1",
        DSDP: "DSDP License",
        dtoa: "David M. Gay dtoa License",
        dvipdfm: "dvipdfm License",
        "ECL-1.0": "Educational Community License v1.0",
        "ECL-2.0": "Educational Community License v2.0",
        "eCos-2.0": "eCos license version 2.0",
        "EFL-1.0": "Eiffel Forum License v1.0",
        "EFL-2.0": "Eiffel Forum License v2.0",
        eGenix: "eGenix.com Public License 1.1.0",
        "Elastic-2.0": "Elastic License 2.0",
        Entessa: "Entessa Public License v1.0",
        EPICS: "EPICS Open License",
        "EPL-1.0": "Eclipse Public License 1.0",
        "EPL-2.0": "Eclipse Public License 2.0",
        "ErlPL-1.1": "Erlang Public License v1.1",
        "ESA-PL-permissive-2.4": "European Space Agency Public License \u2013 v2.4 \u2013 Permissive (Type 3)",
        "ESA-PL-strong-copyleft-2.4": "European Space Agency Public License (ESA-PL) - V2.4 - Strong Copyleft (Type 1)",
        "ESA-PL-weak-copyleft-2.4": "European Space Agency Public License \u2013 v2.4 \u2013 Weak Copyleft (Type 2)",
        "etalab-2.0": "Etalab Open License 2.0",
        EUDatagrid: "EU DataGrid Software License",
        "EUPL-1.0": "European Union Public License 1.0",
        "EUPL-1.1": "European Union Public License 1.1",
        "EUPL-1.2": "European Union Public License 1.2",
        Eurosym: "Eurosym License",
        Fair: "Fair License",
        FBM: "Fuzzy Bitmap License",
        "FDK-AAC": "Fraunhofer FDK AAC Codec Library",
        "FDK-MPEG-H": "Fraunhofer FDK MPEG-H Software",
        "Ferguson-Twofish": "Ferguson Twofish License",
        "Frameworx-1.0": "Frameworx Open License 1.0",
        "FreeBSD-DOC": "FreeBSD Documentation License",
        FreeImage: "FreeImage Public License v1.0",
        FSFAP: "FSF All Permissive License",
        "FSFAP-no-warranty-disclaimer": "FSF All Permissive License (without Warranty)",
        FSFUL: "FSF Unlimited License",
        FSFULLR: "FSF Unlimited License (with License Retention)",
        FSFULLRSD: "FSF Unlimited License (with License Retention and Short Disclaimer)",
        FSFULLRWD: "FSF Unlimited License (With License Retention and Warranty Disclaimer)",
        "FSL-1.1-ALv2": "Functional Source License, Version 1.1, ALv2 Future License",
        "FSL-1.1-MIT": "Functional Source License, Version 1.1, MIT Future License",
        FTL: "Freetype Project License",
        Furuseth: "Furuseth License",
        fwlw: "fwlw License",
        "Game-Programming-Gems": "Game Programming Gems License",
        "GCR-docs": "Gnome GCR Documentation License",
        GD: "GD License",
        "generic-xts": "Generic XTS License",
        "GFDL-1.1": "GNU Free Documentation License v1.1",
        "GFDL-1.1-invariants-only": "GNU Free Documentation License v1.1 only - invariants",
        "GFDL-1.1-invariants-or-later": "GNU Free Documentation License v1.1 or later - invariants",
        "GFDL-1.1-no-invariants-only": "GNU Free Documentation License v1.1 only - no invariants",
        "GFDL-1.1-no-invariants-or-later": "GNU Free Documentation License v1.1 or later - no invariants",
        "GFDL-1.1-only": "GNU Free Documentation License v1.1 only",
        "GFDL-1.1-or-later": "GNU Free Documentation License v1.1 or later",
        "GFDL-1.2": "GNU Free Documentation License v1.2",
        "GFDL-1.2-invariants-only": "GNU Free Documentation License v1.2 only - invariants",
        "GFDL-1.2-invariants-or-later": "GNU Free Documentation License v1.2 or later - invariants",
        "GFDL-1.2-no-invariants-only": "GNU Free Documentation License v1.2 only - no invariants",
        "GFDL-1.2-no-invariants-or-later": "GNU Free Documentation License v1.2 or later - no invariants",
        "GFDL-1.2-only": "GNU Free Documentation License v1.2 only",
        "GFDL-1.2-or-later": "GNU Free Documentation License v1.2 or later",
        "GFDL-1.3": "GNU Free Documentation License v1.3",
        "GFDL-1.3-invariants-only": "GNU Free Documentation License v1.3 only - invariants",
        "GFDL-1.3-invariants-or-later": "GNU Free Documentation License v1.3 or later - invariants",
        "GFDL-1.3-no-invariants-only": "GNU Free Documentation License v1.3 only - no invariants",
        "GFDL-1.3-no-invariants-or-later": "GNU Free Documentation License v1.3 or later - no invariants",
        "GFDL-1.3-only": "GNU Free Documentation License v1.3 only",
        "GFDL-1.3-or-later": "GNU Free Documentation License v1.3 or later",
        Giftware: "Giftware License",
        GL2PS: "GL2PS License",
        Glide: "3dfx Glide License",
        Glulxe: "Glulxe License",
        GLWTPL: "Good Luck With That Public License",
        gnuplot: "gnuplot License",
        "GPL-1.0": "GNU General Public License v1.0 only",
        "GPL-1.0+": "GNU General Public License v1.0 or later",
        "GPL-1.0-only": "GNU General Public License v1.0 only",
        "GPL-1.0-or-later": "GNU General Public License v1.0 or later",
        "GPL-2.0": "GNU General Public License v2.0 only",
        "GPL-2.0+": "GNU General Public License v2.0 or later",
        "GPL-2.0-only": "GNU General Public License v2.0 only",
        "GPL-2.0-or-later": "GNU General Public License v2.0 or later",
        "GPL-2.0-with-autoconf-exception": "GNU General Public License v2.0 w/Autoconf exception",
        "GPL-2.0-with-bison-exception": "GNU General Public License v2.0 w/Bison exception",
        "GPL-2.0-with-classpath-exception": "GNU General Public License v2.0 w/Classpath exception",
        "GPL-2.0-with-font-exception": "GNU General Public License v2.0 w/Font exception",
        "GPL-2.0-with-GCC-exception": "GNU General Public License v2.0 w/GCC Runtime Library exception",
        "GPL-3.0": "GNU General Public License v3.0 only",
        "GPL-3.0+": "GNU General Public License v3.0 or later",
        "GPL-3.0-only": "GNU General Public License v3.0 only",
        "GPL-3.0-or-later": "GNU General Public License v3.0 or later",
        "GPL-3.0-with-autoconf-exception": "GNU General Public License v3.0 w/Autoconf exception",
        "GPL-3.0-with-GCC-exception": "GNU General Public License v3.0 w/GCC Runtime Library exception",
        "Graphics-Gems": "Graphics Gems License",
        "gSOAP-1.3b": "gSOAP Public License v1.3b",
        gtkbook: "gtkbook License",
        Gutmann: "Gutmann License",
        HaskellReport: "Haskell Language Report License",
        HDF5: "HDF5 License",
        hdparm: "hdparm License",
        HIDAPI: "HIDAPI License",
        "Hippocratic-2.1": "Hippocratic License 2.1",
        "Hippocratic-3.0-core": "Hippocratic License 3.0",
        "HP-1986": "Hewlett-Packard 1986 License",
        "HP-1989": "Hewlett-Packard 1989 License",
        HPND: "Historical Permission Notice and Disclaimer",
        "HPND-DEC": "Historical Permission Notice and Disclaimer - DEC variant",
        "HPND-doc": "Historical Permission Notice and Disclaimer - documentation variant",
        "HPND-doc-sell": "Historical Permission Notice and Disclaimer - documentation sell variant",
        "HPND-export-US": "HPND with US Government export control warning",
        "HPND-export-US-acknowledgement": "HPND with US Government export control warning and acknowledgment",
        "HPND-export-US-modify": "HPND with US Government export control warning and modification rqmt",
        "HPND-export2-US": "HPND with US Government export control and 2 disclaimers",
        "HPND-Fenneberg-Livingston": "Historical Permission Notice and Disclaimer - Fenneberg-Livingston variant",
        "HPND-INRIA-IMAG": "Historical Permission Notice and Disclaimer    - INRIA-IMAG variant",
        "HPND-Intel": "Historical Permission Notice and Disclaimer - Intel variant",
        "HPND-Kevlin-Henney": "Historical Permission Notice and Disclaimer - Kevlin Henney variant",
        "HPND-Markus-Kuhn": "Historical Permission Notice and Disclaimer - Markus Kuhn variant",
        "HPND-merchantability-variant": "Historical Permission Notice and Disclaimer - merchantability variant",
        "HPND-MIT-disclaimer": "Historical Permission Notice and Disclaimer with MIT disclaimer",
        "HPND-Netrek": "Historical Permission Notice and Disclaimer - Netrek variant",
        "HPND-Pbmplus": "Historical Permission Notice and Disclaimer - Pbmplus variant",
        "HPND-sell-MIT-disclaimer-xserver": "Historical Permission Notice and Disclaimer - sell xserver variant with MIT disclaimer",
        "HPND-sell-regexpr": "Historical Permission Notice and Disclaimer - sell regexpr variant",
        "HPND-sell-variant": "Historical Permission Notice and Disclaimer - sell variant",
        "HPND-sell-variant-critical-systems": "HPND - sell variant with safety critical systems clause",
        "HPND-sell-variant-MIT-disclaimer": "HPND sell variant with MIT disclaimer",
        "HPND-sell-variant-MIT-disclaimer-rev": "HPND sell variant with MIT disclaimer - reverse",
        "HPND-SMC": "Historical Permission Notice and Disclaimer - SMC variant",
        "HPND-UC": "Historical Permission Notice and Disclaimer - University of California variant",
        "HPND-UC-export-US": "Historical Permission Notice and Disclaimer - University of California, US export warning",
        HTMLTIDY: "HTML Tidy License",
        "hyphen-bulgarian": "hyphen-bulgarian License",
        "IBM-pibs": "IBM PowerPC Initialization and Boot Software",
        ICU: "ICU License",
        "IEC-Code-Components-EULA": "IEC    Code Components End-user licence agreement",
        IJG: "Independent JPEG Group License",
        "IJG-short": "Independent JPEG Group License - short",
        ImageMagick: "ImageMagick License",
        iMatix: "iMatix Standard Function Library Agreement",
        Imlib2: "Imlib2 License",
        "Info-ZIP": "Info-ZIP License",
        Informatica: "Informatica License",
        "Inner-Net-2.0": "Inner Net License v2.0",
        InnoSetup: "Inno Setup License",
        Intel: "Intel Open Source License",
        "Intel-ACPI": "Intel ACPI Software License Agreement",
        "Interbase-1.0": "Interbase Public License v1.0",
        IPA: "IPA Font License",
        "IPL-1.0": "IBM Public License v1.0",
        ISC: "ISC License",
        "ISC-Veillard": "ISC Veillard variant",
        "ISO-permission": "ISO permission notice",
        Jam: "Jam License",
        "JasPer-2.0": "JasPer License",
        jove: "Jove License",
        "JPL-image": "JPL Image Use Policy",
        JPNIC: "Japan Network Information Center License",
        JSON: "JSON License",
        Kastrup: "Kastrup License",
        Kazlib: "Kazlib License",
        "Knuth-CTAN": "Knuth CTAN License",
        "LAL-1.2": "Licence Art Libre 1.2",
        "LAL-1.3": "Licence Art Libre 1.3",
        Latex2e: "Latex2e License",
        "Latex2e-translated-notice": "Latex2e with translated notice permission",
        Leptonica: "Leptonica License",
        "LGPL-2.0": "GNU Library General Public License v2 only",
        "LGPL-2.0+": "GNU Library General Public License v2 or later",
        "LGPL-2.0-only": "GNU Library General Public License v2 only",
        "LGPL-2.0-or-later": "GNU Library General Public License v2 or later",
        "LGPL-2.1": "GNU Lesser General Public License v2.1 only",
        "LGPL-2.1+": "GNU Lesser General Public License v2.1 or later",
        "LGPL-2.1-only": "GNU Lesser General Public License v2.1 only",
        "LGPL-2.1-or-later": "GNU Lesser General Public License v2.1 or later",
        "LGPL-3.0": "GNU Lesser General Public License v3.0 only",
        "LGPL-3.0+": "GNU Lesser General Public License v3.0 or later",
        "LGPL-3.0-only": "GNU Lesser General Public License v3.0 only",
        "LGPL-3.0-or-later": "GNU Lesser General Public License v3.0 or later",
        LGPLLR: "Lesser General Public License For Linguistic Resources",
        Libpng: "libpng License",
        "libpng-1.6.35": "PNG Reference Library License v1 (for libpng 0.5 through 1.6.35)",
        "libpng-2.0": "PNG Reference Library version 2",
        "libselinux-1.0": "libselinux public domain notice",
        libtiff: "libtiff License",
        "libutil-David-Nugent": "libutil David Nugent License",
        "LiLiQ-P-1.1": "Licence Libre du Qu\xE9bec \u2013 Permissive version 1.1",
        "LiLiQ-R-1.1": "Licence Libre du Qu\xE9bec \u2013 R\xE9ciprocit\xE9 version 1.1",
        "LiLiQ-Rplus-1.1": "Licence Libre du Qu\xE9bec \u2013 R\xE9ciprocit\xE9 forte version 1.1",
        "Linux-man-pages-1-para": "Linux man-pages - 1 paragraph",
        "Linux-man-pages-copyleft": "Linux man-pages Copyleft",
        "Linux-man-pages-copyleft-2-para": "Linux man-pages Copyleft - 2 paragraphs",
        "Linux-man-pages-copyleft-var": "Linux man-pages Copyleft Variant",
        "Linux-OpenIB": "Linux Kernel Variant of OpenIB.org license",
        LOOP: "Common Lisp LOOP License",
        "LPD-document": "LPD Documentation License",
        "LPL-1.0": "Lucent Public License Version 1.0",
        "LPL-1.02": "Lucent Public License v1.02",
        "LPPL-1.0": "LaTeX Project Public License v1.0",
        "LPPL-1.1": "LaTeX Project Public License v1.1",
        "LPPL-1.2": "LaTeX Project Public License v1.2",
        "LPPL-1.3a": "LaTeX Project Public License v1.3a",
        "LPPL-1.3c": "LaTeX Project Public License v1.3c",
        lsof: "lsof License",
        "Lucida-Bitmap-Fonts": "Lucida Bitmap Fonts License",
        "LZMA-SDK-9.11-to-9.20": "LZMA SDK License (versions 9.11 to 9.20)",
        "LZMA-SDK-9.22": "LZMA SDK License (versions 9.22 and beyond)",
        "Mackerras-3-Clause": "Mackerras 3-Clause License",
        "Mackerras-3-Clause-acknowledgment": "Mackerras 3-Clause - acknowledgment variant",
        magaz: "magaz License",
        mailprio: "mailprio License",
        MakeIndex: "MakeIndex License",
        man2html: "man2html License",
        "Martin-Birgmeier": "Martin Birgmeier License",
        "McPhee-slideshow": "McPhee Slideshow License",
        metamail: "metamail License",
        Minpack: "Minpack License",
        MIPS: "MIPS License",
        MirOS: "The MirOS Licence",
        MIT: "MIT License",
        "MIT-0": "MIT No Attribution",
        "MIT-advertising": "Enlightenment License (e16)",
        "MIT-Click": "MIT Click License",
        "MIT-CMU": "CMU License",
        "MIT-enna": "enna License",
        "MIT-feh": "feh License",
        "MIT-Festival": "MIT Festival Variant",
        "MIT-Khronos-old": "MIT Khronos - old variant",
        "MIT-Modern-Variant": "MIT License Modern Variant",
        "MIT-open-group": "MIT Open Group variant",
        "MIT-STK": "MIT-STK License",
        "MIT-testregex": "MIT testregex Variant",
        "MIT-Wu": "MIT Tom Wu Variant",
        MITNFA: "MIT +no-false-attribs license",
        MMIXware: "MMIXware License",
        "MMPL-1.0.1": "Minecraft Mod Public License v1.0.1",
        Motosoto: "Motosoto License",
        "MPEG-SSG": "MPEG Software Simulation",
        "mpi-permissive": "mpi Permissive License",
        mpich2: "mpich2 License",
        "MPL-1.0": "Mozilla Public License 1.0",
        "MPL-1.1": "Mozilla Public License 1.1",
        "MPL-2.0": "Mozilla Public License 2.0",
        "MPL-2.0-no-copyleft-exception": "Mozilla Public License 2.0 (no copyleft exception)",
        mplus: "mplus Font License",
        "MS-LPL": "Microsoft Limited Public License",
        "MS-PL": "Microsoft Public License",
        "MS-RL": "Microsoft Reciprocal License",
        MTLL: "Matrix Template Library License",
        "MulanPSL-1.0": "Mulan Permissive Software License, Version 1",
        "MulanPSL-2.0": "Mulan Permissive Software License, Version 2",
        Multics: "Multics License",
        Mup: "Mup License",
        "MVT-1.1": "MVT License 1.1",
        "NAIST-2003": "Nara Institute of Science and Technology License (2003)",
        "NASA-1.3": "NASA Open Source Agreement 1.3",
        Naumen: "Naumen Public License",
        "NBPL-1.0": "Net Boolean Public License v1",
        "NCBI-PD": "NCBI Public Domain Notice",
        "NCGL-UK-2.0": "Non-Commercial Government Licence",
        NCL: "NCL Source Code License",
        NCSA: "University of Illinois/NCSA Open Source License",
        "Net-SNMP": "Net-SNMP License",
        NetCDF: "NetCDF license",
        Newsletr: "Newsletr License",
        NGPL: "Nethack General Public License",
        ngrep: "ngrep License",
        "NICTA-1.0": "NICTA Public Software License, Version 1.0",
        "NIST-PD": "NIST Public Domain Notice",
        "NIST-PD-fallback": "NIST Public Domain Notice with license fallback",
        "NIST-PD-TNT": "NIST    Public Domain Notice TNT variant",
        "NIST-Software": "NIST Software License",
        "NLOD-1.0": "Norwegian Licence for Open Government Data (NLOD) 1.0",
        "NLOD-2.0": "Norwegian Licence for Open Government Data (NLOD) 2.0",
        NLPL: "No Limit Public License",
        Nokia: "Nokia Open Source License",
        NOSL: "Netizen Open Source License",
        Noweb: "Noweb License",
        "NPL-1.0": "Netscape Public License v1.0",
        "NPL-1.1": "Netscape Public License v1.1",
        "NPOSL-3.0": "Non-Profit Open Software License 3.0",
        NRL: "NRL License",
        "NTIA-PD": "NTIA Public Domain Notice",
        NTP: "NTP License",
        "NTP-0": "NTP No Attribution",
        Nunit: "Nunit License",
        "O-UDA-1.0": "Open Use of Data Agreement v1.0",
        OAR: "OAR License",
        "OCCT-PL": "Open CASCADE Technology Public License",
        "OCLC-2.0": "OCLC Research Public License 2.0",
        "ODbL-1.0": "Open Data Commons Open Database License v1.0",
        "ODC-By-1.0": "Open Data Commons Attribution License v1.0",
        OFFIS: "OFFIS License",
        "OFL-1.0": "SIL Open Font License 1.0",
        "OFL-1.0-no-RFN": "SIL Open Font License 1.0 with no Reserved Font Name",
        "OFL-1.0-RFN": "SIL Open Font License 1.0 with Reserved Font Name",
        "OFL-1.1": "SIL Open Font License 1.1",
        "OFL-1.1-no-RFN": "SIL Open Font License 1.1 with no Reserved Font Name",
        "OFL-1.1-RFN": "SIL Open Font License 1.1 with Reserved Font Name",
        "OGC-1.0": "OGC Software License, Version 1.0",
        "OGDL-Taiwan-1.0": "Taiwan Open Government Data License, version 1.0",
        "OGL-Canada-2.0": "Open Government Licence - Canada",
        "OGL-UK-1.0": "Open Government Licence v1.0",
        "OGL-UK-2.0": "Open Government Licence v2.0",
        "OGL-UK-3.0": "Open Government Licence v3.0",
        OGTSL: "Open Group Test Suite License",
        "OLDAP-1.1": "Open LDAP Public License v1.1",
        "OLDAP-1.2": "Open LDAP Public License v1.2",
        "OLDAP-1.3": "Open LDAP Public License v1.3",
        "OLDAP-1.4": "Open LDAP Public License v1.4",
        "OLDAP-2.0": "Open LDAP Public License v2.0 (or possibly 2.0A and 2.0B)",
        "OLDAP-2.0.1": "Open LDAP Public License v2.0.1",
        "OLDAP-2.1": "Open LDAP Public License v2.1",
        "OLDAP-2.2": "Open LDAP Public License v2.2",
        "OLDAP-2.2.1": "Open LDAP Public License v2.2.1",
        "OLDAP-2.2.2": "Open LDAP Public License 2.2.2",
        "OLDAP-2.3": "Open LDAP Public License v2.3",
        "OLDAP-2.4": "Open LDAP Public License v2.4",
        "OLDAP-2.5": "Open LDAP Public License v2.5",
        "OLDAP-2.6": "Open LDAP Public License v2.6",
        "OLDAP-2.7": "Open LDAP Public License v2.7",
        "OLDAP-2.8": "Open LDAP Public License v2.8",
        "OLFL-1.3": "Open Logistics Foundation License Version 1.3",
        OML: "Open Market License",
        "OpenMDW-1.0": "OpenMDW License Agreement v1.0",
        "OpenPBS-2.3": "OpenPBS v2.3 Software License",
        OpenSSL: "OpenSSL License",
        "OpenSSL-standalone": "OpenSSL License - standalone",
        OpenVision: "OpenVision License",
        "OPL-1.0": "Open Public License v1.0",
        "OPL-UK-3.0": "United    Kingdom Open Parliament Licence v3.0",
        "OPUBL-1.0": "Open Publication License v1.0",
        "OSC-1.0": "OSC License 1.0",
        "OSET-PL-2.1": "OSET Public License version 2.1",
        "OSL-1.0": "Open Software License 1.0",
        "OSL-1.1": "Open Software License 1.1",
        "OSL-2.0": "Open Software License 2.0",
        "OSL-2.1": "Open Software License 2.1",
        "OSL-3.0": "Open Software License 3.0",
        OSSP: "OSSP License",
        PADL: "PADL License",
        "ParaType-Free-Font-1.3": "ParaType Free Font Licensing Agreement v1.3",
        "Parity-6.0.0": "The Parity Public License 6.0.0",
        "Parity-7.0.0": "The Parity Public License 7.0.0",
        "PDDL-1.0": "Open Data Commons Public Domain Dedication & License 1.0",
        "PHP-3.0": "PHP License v3.0",
        "PHP-3.01": "PHP License v3.01",
        Pixar: "Pixar License",
        pkgconf: "pkgconf License",
        Plexus: "Plexus Classworlds License",
        pnmstitch: "pnmstitch License",
        "PolyForm-Noncommercial-1.0.0": "PolyForm Noncommercial License 1.0.0",
        "PolyForm-Small-Business-1.0.0": "PolyForm Small Business License 1.0.0",
        PostgreSQL: "PostgreSQL License",
        PPL: "Peer Production License",
        "PSF-2.0": "Python Software Foundation License 2.0",
        psfrag: "psfrag License",
        psutils: "psutils License",
        "Python-2.0": "Python License 2.0",
        "Python-2.0.1": "Python License 2.0.1",
        "python-ldap": "Python ldap License",
        Qhull: "Qhull License",
        "QPL-1.0": "Q Public License 1.0",
        "QPL-1.0-INRIA-2004": "Q Public License 1.0 - INRIA 2004 variant",
        radvd: "radvd License",
        Rdisc: "Rdisc License",
        "RHeCos-1.1": "Red Hat eCos Public License v1.1",
        "RPL-1.1": "Reciprocal Public License 1.1",
        "RPL-1.5": "Reciprocal Public License 1.5",
        "RPSL-1.0": "RealNetworks Public Source License v1.0",
        "RSA-MD": "RSA Message-Digest License",
        RSCPL: "Ricoh Source Code Public License",
        Ruby: "Ruby License",
        "Ruby-pty": "Ruby pty extension license",
        "SAX-PD": "Sax Public Domain Notice",
        "SAX-PD-2.0": "Sax Public Domain Notice 2.0",
        Saxpath: "Saxpath License",
        SCEA: "SCEA Shared Source License",
        SchemeReport: "Scheme Language Report License",
        Sendmail: "Sendmail License",
        "Sendmail-8.23": "Sendmail License 8.23",
        "Sendmail-Open-Source-1.1": "Sendmail Open Source License v1.1",
        "SGI-B-1.0": "SGI Free Software License B v1.0",
        "SGI-B-1.1": "SGI Free Software License B v1.1",
        "SGI-B-2.0": "SGI Free Software License B v2.0",
        "SGI-OpenGL": "SGI OpenGL License",
        "SGMLUG-PM": "SGMLUG Parser Materials License",
        SGP4: "SGP4 Permission Notice",
        "SHL-0.5": "Solderpad Hardware License v0.5",
        "SHL-0.51": "Solderpad Hardware License, Version 0.51",
        "SimPL-2.0": "Simple Public License 2.0",
        SISSL: "Sun Industry Standards Source License v1.1",
        "SISSL-1.2": "Sun Industry Standards Source License v1.2",
        SL: "SL License",
        Sleepycat: "Sleepycat License",
        "SMAIL-GPL": "SMAIL General Public License",
        SMLNJ: "Standard ML of New Jersey License",
        SMPPL: "Secure Messaging Protocol Public License",
        SNIA: "SNIA Public License 1.1",
        snprintf: "snprintf License",
        SOFA: "SOFA Software License",
        softSurfer: "softSurfer License",
        Soundex: "Soundex License",
        "Spencer-86": "Spencer License 86",
        "Spencer-94": "Spencer License 94",
        "Spencer-99": "Spencer License 99",
        "SPL-1.0": "Sun Public License v1.0",
        "ssh-keyscan": "ssh-keyscan License",
        "SSH-OpenSSH": "SSH OpenSSH license",
        "SSH-short": "SSH short notice",
        "SSLeay-standalone": "SSLeay License - standalone",
        "SSPL-1.0": "Server Side Public License, v 1",
        "StandardML-NJ": "Standard ML of New Jersey License",
        "SugarCRM-1.1.3": "SugarCRM Public License v1.1.3",
        "SUL-1.0": "Sustainable Use License v1.0",
        "Sun-PPP": "Sun PPP License",
        "Sun-PPP-2000": "Sun PPP License (2000)",
        SunPro: "SunPro License",
        SWL: "Scheme Widget Library (SWL) Software License Agreement",
        swrule: "swrule License",
        Symlinks: "Symlinks License",
        "TAPR-OHL-1.0": "TAPR Open Hardware License v1.0",
        TCL: "TCL/TK License",
        "TCP-wrappers": "TCP Wrappers License",
        TekHVC: "TekHVC License",
        TermReadKey: "TermReadKey License",
        "TGPPL-1.0": "Transitive Grace Period Public Licence 1.0",
        ThirdEye: "ThirdEye License",
        threeparttable: "threeparttable License",
        TMate: "TMate Open Source License",
        "TORQUE-1.1": "TORQUE v2.5+ Software License v1.1",
        TOSL: "Trusster Open Source License",
        TPDL: "Time::ParseDate License",
        "TPL-1.0": "THOR Public License 1.0",
        TrustedQSL: "TrustedQSL License",
        TTWL: "Text-Tabs+Wrap License",
        TTYP0: "TTYP0 License",
        "TU-Berlin-1.0": "Technische Universitaet Berlin License 1.0",
        "TU-Berlin-2.0": "Technische Universitaet Berlin License 2.0",
        "Ubuntu-font-1.0": "Ubuntu Font Licence v1.0",
        UCAR: "UCAR License",
        "UCL-1.0": "Upstream Compatibility License v1.0",
        ulem: "ulem License",
        "UMich-Merit": "Michigan/Merit Networks License",
        "Unicode-3.0": "Unicode License v3",
        "Unicode-DFS-2015": "Unicode License Agreement - Data Files and Software (2015)",
        "Unicode-DFS-2016": "Unicode License Agreement - Data Files and Software (2016)",
        "Unicode-TOU": "Unicode Terms of Use",
        UnixCrypt: "UnixCrypt License",
        Unlicense: "The Unlicense",
        "Unlicense-libtelnet": "Unlicense - libtelnet variant",
        "Unlicense-libwhirlpool": "Unlicense - libwhirlpool variant",
        UnRAR: "UnRAR License",
        "UPL-1.0": "Universal Permissive License v1.0",
        "URT-RLE": "Utah Raster Toolkit Run Length Encoded License",
        Vim: "Vim License",
        "Vixie-Cron": "Vixie Cron License",
        VOSTROM: "VOSTROM Public License for Open Source",
        "VSL-1.0": "Vovida Software License v1.0",
        W3C: "W3C Software Notice and License (2002-12-31)",
        "W3C-19980720": "W3C Software Notice and License (1998-07-20)",
        "W3C-20150513": "W3C Software Notice and Document License (2015-05-13)",
        w3m: "w3m License",
        "Watcom-1.0": "Sybase Open Watcom Public License 1.0",
        "Widget-Workshop": "Widget Workshop License",
        WordNet: "WordNet License",
        Wsuipa: "Wsuipa License",
        WTFNMFPL: "Do What The F*ck You Want To But It's Not My Fault Public License",
        WTFPL: "Do What The F*ck You Want To Public License",
        wwl: "WWL License",
        wxWindows: "wxWindows Library License",
        X11: "X11 License",
        "X11-distribute-modifications-variant": "X11 License Distribution Modification Variant",
        "X11-no-permit-persons": "X11 no permit persons clause",
        "X11-swapped": "X11 swapped final paragraphs",
        "Xdebug-1.03": "Xdebug License v 1.03",
        Xerox: "Xerox License",
        Xfig: "Xfig License",
        "XFree86-1.1": "XFree86 License 1.1",
        xinetd: "xinetd License",
        "xkeyboard-config-Zinoviev": "xkeyboard-config Zinoviev License",
        xlock: "xlock License",
        Xnet: "X.Net License",
        xpp: "XPP License",
        XSkat: "XSkat License",
        xzoom: "xzoom License",
        "YPL-1.0": "Yahoo! Public License v1.0",
        "YPL-1.1": "Yahoo! Public License v1.1",
        Zed: "Zed License",
        Zeeff: "Zeeff License",
        "Zend-2.0": "Zend License v2.0",
        "Zimbra-1.3": "Zimbra Public License v1.3",
        "Zimbra-1.4": "Zimbra Public License v1.4",
        Zlib: "zlib License",
        "zlib-acknowledgement": "zlib/libpng License with Acknowledgement",
        "ZPL-1.1": "Zope Public License 1.1",
        "ZPL-2.0": "Zope Public License 2.0",
        "ZPL-2.1": "Zope Public License 2.1",
        "389-exception": "389 Directory Server Exception",
        "Asterisk-exception": "Asterisk exception",
        "Asterisk-linking-protocols-exception": "Asterisk linking protocols exception",
        "Autoconf-exception-2.0": "Autoconf exception 2.0",
        "Autoconf-exception-3.0": "Autoconf exception 3.0",
        "Autoconf-exception-generic": "Autoconf generic exception",
        "Autoconf-exception-generic-3.0": "Autoconf generic exception for GPL-3.0",
        "Autoconf-exception-macro": "Autoconf macro exception",
        "Bison-exception-1.24": "Bison exception 1.24",
        "Bison-exception-2.2": "Bison exception 2.2",
        "Bootloader-exception": "Bootloader Distribution Exception",
        "CGAL-linking-exception": "CGAL Linking Exception",
        "Classpath-exception-2.0": "Classpath exception 2.0",
        "Classpath-exception-2.0-short": "Classpath exception 2.0 - short",
        "CLISP-exception-2.0": "CLISP exception 2.0",
        "cryptsetup-OpenSSL-exception": "cryptsetup OpenSSL exception",
        "Digia-Qt-LGPL-exception-1.1": "Digia Qt LGPL Exception version 1.1",
        "DigiRule-FOSS-exception": "DigiRule FOSS License Exception",
        "eCos-exception-2.0": "eCos exception 2.0",
        "erlang-otp-linking-exception": "Erlang/OTP Linking Exception",
        "Fawkes-Runtime-exception": "Fawkes Runtime Exception",
        "FLTK-exception": "FLTK exception",
        "fmt-exception": "fmt exception",
        "Font-exception-2.0": "Font exception 2.0",
        "freertos-exception-2.0": "FreeRTOS Exception 2.0",
        "GCC-exception-2.0": "GCC Runtime Library exception 2.0",
        "GCC-exception-2.0-note": "GCC    Runtime Library exception 2.0 - note variant",
        "GCC-exception-3.1": "GCC Runtime Library exception 3.1",
        "Gmsh-exception": "Gmsh exception",
        "GNAT-exception": "GNAT exception",
        "GNOME-examples-exception": "GNOME examples exception",
        "GNU-compiler-exception": "GNU Compiler Exception",
        "gnu-javamail-exception": "GNU JavaMail exception",
        "Google-Patent-WebM": "Google Additional IP Rights Grant (Patents) - WebM",
        "GPL-3.0-389-ds-base-exception": "GPL-3.0 389 DS Base Exception",
        "GPL-3.0-interface-exception": "GPL-3.0 Interface Exception",
        "GPL-3.0-linking-exception": "GPL-3.0 Linking Exception",
        "GPL-3.0-linking-source-exception": "GPL-3.0 Linking Exception (with Corresponding Source)",
        "GPL-CC-1.0": "GPL Cooperation Commitment 1.0",
        "GStreamer-exception-2005": "GStreamer Exception (2005)",
        "GStreamer-exception-2008": "GStreamer Exception (2008)",
        "harbour-exception": "harbour exception",
        "i2p-gpl-java-exception": "i2p GPL+Java Exception",
        "Independent-modules-exception": "Independent Module Linking exception",
        "KiCad-libraries-exception": "KiCad Libraries Exception",
        "kvirc-openssl-exception": "kvirc OpenSSL Exception",
        "LGPL-3.0-linking-exception": "LGPL-3.0 Linking Exception",
        "libpri-OpenH323-exception": "libpri OpenH323 exception",
        "Libtool-exception": "Libtool Exception",
        "Linux-syscall-note": "Linux Syscall Note",
        LLGPL: "LLGPL Preamble",
        "LLVM-exception": "LLVM Exception",
        "LZMA-exception": "LZMA exception",
        "mif-exception": "Macros and Inline Functions Exception",
        "mxml-exception": "mxml Exception",
        "Nokia-Qt-exception-1.1": "Nokia Qt LGPL exception 1.1",
        "OCaml-LGPL-linking-exception": "OCaml LGPL Linking Exception",
        "OCCT-exception-1.0": "Open CASCADE Exception 1.0",
        "OpenJDK-assembly-exception-1.0": "OpenJDK Assembly exception 1.0",
        "openvpn-openssl-exception": "OpenVPN OpenSSL Exception",
        "PCRE2-exception": "PCRE2 exception",
        "polyparse-exception": "Polyparse Exception",
        "PS-or-PDF-font-exception-20170817": "PS/PDF font exception (2017-08-17)",
        "QPL-1.0-INRIA-2004-exception": "INRIA QPL 1.0 2004 variant exception",
        "Qt-GPL-exception-1.0": "Qt GPL exception 1.0",
        "Qt-LGPL-exception-1.1": "Qt LGPL exception 1.1",
        "Qwt-exception-1.0": "Qwt exception 1.0",
        "romic-exception": "Romic Exception",
        "RRDtool-FLOSS-exception-2.0": "RRDtool FLOSS exception 2.0",
        "rsync-linking-exception": "rsync Linking Exception",
        "SANE-exception": "SANE Exception",
        "SHL-2.0": "Solderpad Hardware License v2.0",
        "SHL-2.1": "Solderpad Hardware License v2.1",
        "Simple-Library-Usage-exception": "Simple Library Usage Exception",
        "Spelling-Provider-LGPL-exception": "Spelling Provider LGPL exception",
        "sqlitestudio-OpenSSL-exception": "sqlitestudio OpenSSL exception",
        "stunnel-exception": "stunnel Exception",
        "SWI-exception": "SWI exception",
        "Swift-exception": "Swift Exception",
        "Texinfo-exception": "Texinfo exception",
        "u-boot-exception-2.0": "U-Boot exception 2.0",
        "UBDL-exception": "Unmodified Binary Distribution exception",
        "Universal-FOSS-exception-1.0": "Universal FOSS Exception, Version 1.0",
        "vsftpd-openssl-exception": "vsftpd OpenSSL exception",
        "WxWindows-exception-3.1": "WxWindows Library Exception 3.1",
        "x11vnc-openssl-exception": "x11vnc OpenSSL Exception"
      }
    };
  }
});

// node_modules/@cyclonedx/cyclonedx-library/dist.node/spdx.js
var require_spdx = __commonJS({
  "node_modules/@cyclonedx/cyclonedx-library/dist.node/spdx.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.isSupportedSpdxId = isSupportedSpdxId3;
    exports.fixupSpdxId = fixupSpdxId2;
    var spdx_SNAPSHOT_schema_json_1 = require_spdx_SNAPSHOT_schema();
    var spdxIds = new Set(spdx_SNAPSHOT_schema_json_1.enum);
    var spdxLowerToActual = Object.freeze(Object.fromEntries(spdx_SNAPSHOT_schema_json_1.enum.map((spdxId2) => [spdxId2.toLowerCase(), spdxId2])));
    function isSupportedSpdxId3(value) {
      return spdxIds.has(value);
    }
    function fixupSpdxId2(value) {
      return typeof value === "string" && value.length > 0 ? spdxLowerToActual[value.toLowerCase()] : void 0;
    }
  }
});

// src/sbom/apart/sbom-worker.ts
import { parentPort, workerData } from "node:worker_threads";

// src/sbom/document/visit-objects.ts
function visitObjects(root, visit) {
  const way = [];
  const pointer = () => way.map((step) => `/${escapeSegment(String(step))}`).join("");
  const descend = (value, step) => {
    if (typeof value !== "object" || value === null) return;
    way.push(step);
    look(value);
    way.pop();
  };
  const look = (value) => {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) descend(value[index], index);
    } else if (isObject(value)) {
      visit(value, pointer);
      for (const key of Object.keys(value)) descend(value[key], key);
    }
  };
  look(root);
}

// src/sbom/document/survey.ts
function isUnsafeAddress(text) {
  const end = text.indexOf(":");
  return end !== -1 && end < 64 && /^(?:javascript|data|vbscript|file|blob)$/i.test(text.slice(0, end).replaceAll(/[\s\p{Cc}]/gu, ""));
}
function survey(root) {
  const bomRefs = /* @__PURE__ */ new Map();
  const unsafeAddresses = [];
  visitObjects(root, (object, pointer) => {
    const ref = object["bom-ref"];
    if (typeof ref === "string") {
      const pointers = bomRefs.get(ref) ?? [];
      pointers.push(pointer());
      bomRefs.set(ref, pointers);
    }
    const url = textAt(object, "url");
    if (url !== void 0 && isUnsafeAddress(url)) unsafeAddresses.push({ text: url, pointer: `${pointer()}/url` });
  });
  return { bomRefs, unsafeAddresses };
}

// src/sbom/build-sbom.ts
function claimOf(entry) {
  const expression = textAt(entry, "expression");
  if (expression !== void 0) return { kind: "expression", text: expression };
  const license = objectAt(entry, "license");
  const id = textAt(license, "id");
  if (id !== void 0) return { kind: "id", text: id };
  return { kind: "name", text: textAt(license, "name") ?? "" };
}
function hashesOf(component, pointer) {
  return arrayAt(component, "hashes").map((hash, index) => ({
    algorithm: isObject(hash) ? textAt(hash, "alg") ?? "" : "",
    content: isObject(hash) ? textAt(hash, "content") ?? "" : "",
    pointer: `${pointer}/hashes/${index}`
  }));
}
function componentOf(component, pointer) {
  const [group, version] = [textAt(component, "group"), textAt(component, "version")];
  const [purl, bomRef] = [textAt(component, "purl"), textAt(component, "bom-ref")];
  return {
    pointer,
    name: textAt(component, "name") ?? "",
    ...group === void 0 ? {} : { group },
    ...version === void 0 ? {} : { version },
    ...purl === void 0 ? {} : { purl: readPurl(purl) },
    ...bomRef === void 0 ? {} : { bomRef },
    licenses: arrayAt(component, "licenses").filter(isObject).map(claimOf),
    hashes: hashesOf(component, pointer)
  };
}
function nestedIn(object, pointer) {
  const items = arrayAt(object, "components");
  return items.map((value, index) => ({ value, pointer: `${pointer}/components/${index}` }));
}
function flatten(outermost) {
  const components = [];
  const ahead = outermost.toReversed();
  for (let next = ahead.pop(); next !== void 0; next = ahead.pop()) {
    if (!isObject(next.value)) continue;
    components.push(componentOf(next.value, next.pointer));
    for (const inner of nestedIn(next.value, next.pointer).toReversed()) ahead.push(inner);
  }
  return components;
}
function dependenciesOf(root) {
  return arrayAt(root, "dependencies").filter(isObject).map((dependency, index) => ({
    pointer: `/dependencies/${index}`,
    ref: textAt(dependency, "ref") ?? "",
    dependsOn: [...arrayAt(dependency, "dependsOn"), ...arrayAt(dependency, "provides")].map(String)
  }));
}
function buildSbom({ file, sha256, version, root }) {
  const described = objectAt(root, "metadata")["component"];
  const subject = isObject(described) ? described : void 0;
  const outermost = [...subject === void 0 ? [] : nestedIn(subject, "/metadata/component"), ...nestedIn(root, "")];
  return {
    file,
    sha256,
    version,
    ...subject === void 0 ? {} : { subject: componentOf(subject, "/metadata/component") },
    components: flatten(outermost),
    dependencies: dependenciesOf(root),
    ...survey(root)
  };
}

// src/sbom/check/addresses.ts
function checkAddresses({ unsafeAddresses, file }, findings) {
  for (const { text, pointer } of unsafeAddresses) {
    findings.add("sbom/unsafe-address", `${quoted(text)} is no address that a reader should follow.`, {
      fix: "Give an address of the web or of a repository, or leave it out.",
      place: { file, pointer }
    });
  }
}

// src/sbom/sbom.ts
function fullName({ group, name }) {
  return group === void 0 ? name : `${group}/${name}`;
}

// src/sbom/names.ts
var MAX_NAMED = 5;
function namesOf(components) {
  const named = components.slice(0, MAX_NAMED).map((component) => quoted(fullName(component)));
  const more = components.length - named.length;
  return `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/sbom/check/completeness.ts
function checkNotEmpty({ subject, components, file }, findings) {
  if (components.length > 0) return;
  const place = { file, pointer: "" };
  const fix = "Make the SBOM where the dependencies are installed; a generator that finds none is looking elsewhere.";
  if (subject === void 0) findings.add("sbom/empty", "The SBOM says nothing about anything.", { fix, place });
  else {
    const message = `The SBOM of ${quoted(fullName(subject))} lists no component.`;
    findings.add("sbom/no-components", message, { fix, place });
  }
}
function checkCompleteness(sbom, rules, findings) {
  checkNotEmpty(sbom, findings);
  const { hashes, purl, dependencyGraph } = rules.require;
  const lacks = [
    {
      rule: "sbom/no-license",
      what: "licence",
      level: rules.licenses.unknown,
      has: (c) => c.licenses.length > 0
    },
    { rule: "sbom/missing-hash", what: "hash", level: hashes, has: (c) => c.hashes.length > 0 },
    { rule: "sbom/missing-purl", what: "purl", level: purl, has: (c) => c.purl !== void 0 }
  ];
  for (const { rule, what, level, has } of lacks) {
    const missing = sbom.components.filter((component) => !has(component));
    const [first] = missing;
    if (first === void 0) continue;
    const details2 = {
      fix: `Have the generator write each component's ${what}.`,
      place: { file: sbom.file, pointer: first.pointer },
      evidence: { count: missing.length, of: sbom.components.length }
    };
    const message = `${missing.length} of ${sbom.components.length} components have no ${what}: ${namesOf(missing)}.`;
    findings.add(rule, message, details2, level);
  }
  if (sbom.dependencies.length > 0) return;
  const details = { fix: "Have the generator write `dependencies`.", place: { file: sbom.file, pointer: "" } };
  findings.add("sbom/no-dependency-graph", "The SBOM has no `dependencies`.", details, dependencyGraph);
}

// src/sbom/check/cycles.ts
var NAMED = 5;
function edgesOf(dependencies) {
  const edges = /* @__PURE__ */ new Map();
  for (const { ref, dependsOn } of dependencies) {
    const own = edges.get(ref);
    if (own === void 0) edges.set(ref, [...dependsOn]);
    else own.push(...dependsOn);
  }
  return edges;
}
function circleOf(way, since) {
  return { length: way.length - since, begin: way.slice(since, since + NAMED).map(({ ref }) => ref) };
}
function* circles(dependencies) {
  const edges = edgesOf(dependencies);
  const done = /* @__PURE__ */ new Set();
  for (const start of edges.keys()) {
    if (done.has(start)) continue;
    const way = [{ ref: start, ahead: edges.get(start) ?? [], next: 0 }];
    const onWay = /* @__PURE__ */ new Map([[start, 0]]);
    for (let step = way.at(-1); step !== void 0; step = way.at(-1)) {
      const target = step.ahead[step.next];
      step.next += 1;
      if (target === void 0) {
        way.pop();
        onWay.delete(step.ref);
        done.add(step.ref);
        continue;
      }
      const since = onWay.get(target);
      if (since !== void 0) yield circleOf(way, since);
      else if (!done.has(target)) {
        onWay.set(target, way.length);
        way.push({ ref: target, ahead: edges.get(target) ?? [], next: 0 });
      }
    }
  }
}
function checkCycles({ dependencies, file }, findings) {
  const pointers = new Map(dependencies.map(({ ref, pointer }) => [ref, pointer]));
  for (const { begin, length } of circles(dependencies)) {
    const [first = ""] = begin;
    const named = begin.map(quoted).join(" \u2192 ");
    const rest = length > NAMED ? ` \u2192 \u2026 (${length} in all)` : "";
    findings.add("sbom/cyclic-dependency", `The dependency graph leads back to ${quoted(first)}: ${named}${rest}.`, {
      fix: "Nothing has to be done where the packages really need each other; where they do not, take the edge out.",
      place: { file, pointer: pointers.get(first) ?? "/dependencies" },
      evidence: { length }
    });
  }
}

// src/sbom/check/hashes.ts
var import_Enums = __toESM(require_enums(), 1);
var DIGITS_BY_ALGORITHM = {
  [import_Enums.HashAlgorithm.MD5]: 32,
  [import_Enums.HashAlgorithm["SHA-1"]]: 40,
  [import_Enums.HashAlgorithm["SHA-256"]]: 64,
  [import_Enums.HashAlgorithm["SHA-384"]]: 96,
  [import_Enums.HashAlgorithm["SHA-512"]]: 128,
  [import_Enums.HashAlgorithm["SHA3-256"]]: 64,
  [import_Enums.HashAlgorithm["SHA3-384"]]: 96,
  [import_Enums.HashAlgorithm["SHA3-512"]]: 128,
  [import_Enums.HashAlgorithm["BLAKE2b-256"]]: 64,
  [import_Enums.HashAlgorithm["BLAKE2b-384"]]: 96,
  [import_Enums.HashAlgorithm["BLAKE2b-512"]]: 128,
  [import_Enums.HashAlgorithm.BLAKE3]: 64,
  [import_Enums.HashAlgorithm["Streebog-256"]]: 64,
  [import_Enums.HashAlgorithm["Streebog-512"]]: 128
};
var DIGITS = new Map(Object.entries(DIGITS_BY_ALGORITHM));
function checkHashes(component, file, findings) {
  for (const { algorithm, content, pointer } of component.hashes) {
    const digits = DIGITS.get(algorithm);
    if (digits === content.length) continue;
    const expected = digits === void 0 ? "is of an unknown algorithm" : `has ${content.length} digits, not ${digits}`;
    const message = `The ${quoted(algorithm)} of ${quoted(fullName(component))} ${expected}.`;
    findings.add("sbom/wrong-hash-length", message, {
      fix: "Name the algorithm that the hash was made with.",
      place: { file, pointer },
      evidence: { component: fullName(component), hash: content }
    });
  }
}

// src/sbom/package/purl-agreement.ts
function fold(name) {
  return name.toLowerCase().replaceAll(/[._]/gu, "-");
}
function namesAgree(component, purl) {
  const { name, group } = component;
  const whole = fold(packageName(purl));
  if (fold(name) === whole || fold(fullName(component)) === whole) return true;
  const isHalfSaid = group === void 0 || purl.namespace === void 0;
  return isHalfSaid && fold(name) === fold(purl.name);
}
function bare(version) {
  return version.replace(/^\d+:/u, "").replace(/^v(?=\d)/u, "");
}
function versionsAgree({ version }, purl) {
  return version === void 0 || purl.version === void 0 || bare(version) === bare(purl.version);
}

// src/sbom/check/purls.ts
function checkPurl(component, file, findings) {
  const { purl, version, pointer } = component;
  if (purl === void 0) return;
  const name = quoted(fullName(component));
  const place = { file, pointer: `${pointer}/purl` };
  const evidence = { component: fullName(component), purl: purl.text };
  if (purl.kind === "unparsable") {
    findings.add(
      "sbom/unparsable-purl",
      `The purl ${quoted(purl.text)} of ${name} cannot be parsed: ${purl.problem}.`,
      {
        fix: "Write it as ECMA-427 says: pkg:type/namespace/name@version.",
        place,
        evidence
      }
    );
    return;
  }
  if (!namesAgree(component, purl)) {
    findings.add("sbom/purl-contradicts-name", `${name} has a purl that names ${quoted(packageName(purl))}.`, {
      fix: "Give both the name of the package that is really there.",
      place,
      evidence
    });
  }
  if (!versionsAgree(component, purl)) {
    const versions = `version ${quoted(version ?? "")} and a purl of version ${quoted(purl.version ?? "")}`;
    findings.add("sbom/purl-contradicts-version", `${name} has ${versions}.`, {
      fix: "Give both the version that is really there.",
      place,
      evidence: { ...evidence, version: version ?? "" }
    });
  }
}

// src/sbom/check/references.ts
var BOM_LINK = "urn:cdx:";
function checkUnique({ bomRefs, file }, findings) {
  for (const [ref, [first, second]] of bomRefs) {
    if (first === void 0 || second === void 0) continue;
    findings.add("sbom/duplicate-bom-ref", `The bom-ref ${quoted(ref)} is given to ${first} and to ${second}.`, {
      fix: "Give each element a bom-ref of its own; otherwise nothing can be said to depend on one of them.",
      place: { file, pointer: `${second}/bom-ref` }
    });
  }
}
function checkReferences(sbom, findings) {
  checkUnique(sbom, findings);
  for (const { ref, dependsOn, pointer } of sbom.dependencies) {
    for (const target of [ref, ...dependsOn]) {
      if (sbom.bomRefs.has(target) || target.startsWith(BOM_LINK)) continue;
      findings.add("sbom/dangling-reference", `The dependency graph names ${quoted(target)}, which is no bom-ref.`, {
        fix: "List the missing component, or take the edge out.",
        place: { file: sbom.file, pointer },
        evidence: { reference: target }
      });
    }
  }
}

// src/sbom/check/text.ts
var DECEPTIVE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
function codePoint(character) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
var ALIKE = ["Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Lisu"].map((script) => ({
  script,
  mixed: new RegExp(String.raw`\p{sc=Latin}\p{L}*\p{sc=${script}}|\p{sc=${script}}\p{L}*\p{sc=Latin}`, "u")
}));
var ASCII = /^[\x00-\x7F]*$/u;
function checkScripts({ name, group, pointer }, file, findings) {
  for (const [key, text = ""] of Object.entries({ name, group })) {
    if (ASCII.test(text)) continue;
    const found = ALIKE.find(({ mixed }) => mixed.test(text));
    if (found === void 0) continue;
    findings.add(
      "sbom/mixed-scripts",
      `\`${key}\` is ${quoted(text)}: a word of it mixes Latin letters with ${found.script} ones.`,
      {
        fix: "Write the name as the registry has it, and look at who published the package.",
        place: { file, pointer: `${pointer}/${key}` }
      }
    );
  }
}
function checkText(component, file, findings) {
  checkScripts(component, file, findings);
  const { name, group, version, purl, bomRef, pointer } = component;
  const texts = { name, group, version, purl: purl?.text, "bom-ref": bomRef };
  for (const [key, text] of Object.entries(texts)) {
    const [character] = DECEPTIVE.exec(text ?? "") ?? [];
    if (text === void 0 || character === void 0) continue;
    const shown = quoted(text.replaceAll(new RegExp(DECEPTIVE, "gu"), (one) => `<${codePoint(one)}>`));
    findings.add(
      "sbom/deceptive-text",
      `\`${key}\` is ${shown}: it holds ${codePoint(character)}, which is not seen.`,
      {
        fix: "Write names in visible characters only.",
        place: { file, pointer: `${pointer}/${key}` }
      }
    );
  }
}

// src/sbom/document/read-sbom.ts
import { createHash } from "node:crypto";

// src/sbom/document/json-limits.ts
var MAX_DEPTH = 256;
var MAX_VALUES = 1e7;
var MAX_KEYS = 4096;
var LimitKeeper = class {
  values = 0;
  #file;
  #text;
  /** One set for each depth, emptied and used again. */
  #keys = [];
  #depth = 0;
  constructor(file, text) {
    this.#file = file;
    this.#text = text;
  }
  #place(offset) {
    return { file: this.#file, ...new LineCounter(this.#text).at(offset) };
  }
  #count(offset) {
    this.values += 1;
    if (this.values <= MAX_VALUES) return;
    throw new Refusal("sbom/too-many-values", `The SBOM holds more than ${MAX_VALUES} keys and values.`, {
      fix: SMALLER,
      place: this.#place(offset)
    });
  }
  open(_kind, offset) {
    this.#count(offset);
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      throw new Refusal("sbom/too-deep", `The SBOM is nested more than ${MAX_DEPTH} objects and arrays deep here.`, {
        fix: "List nested components side by side and say what depends on what under `dependencies`.",
        place: this.#place(offset)
      });
    }
    this.#keys[this.#depth]?.clear();
  }
  close() {
    this.#depth -= 1;
  }
  key(name, offset) {
    this.#count(offset);
    const keys = this.#keys[this.#depth] ??= /* @__PURE__ */ new Set();
    if (keys.has(name)) {
      throw new Refusal("sbom/duplicate-key", `The key ${quoted(name)} stands twice in one object.`, {
        fix: "Keep one of the two. Most readers see only the last and some only the first, so that one file can be two SBOMs.",
        place: this.#place(offset)
      });
    }
    keys.add(name);
    if (keys.size > MAX_KEYS) {
      throw new Refusal("sbom/too-many-values", `One object of the SBOM has more than ${MAX_KEYS} keys.`, {
        fix: "No CycloneDX object has that many. Make the SBOM again with a generator.",
        place: this.#place(offset)
      });
    }
  }
  scalar(offset) {
    this.#count(offset);
  }
};
function checkLimits(file, text) {
  const keeper = new LimitKeeper(file, text);
  scanJson(text, keeper);
  return keeper.values;
}

// src/sbom/document/read-bytes.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
var MIB = 1024 * 1024;
var MAX_BYTES = 128 * MIB;
var READ_ONLY = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
function unreadable(path, problem, cause) {
  return new Refusal("sbom/unreadable", `The SBOM ${path} ${problem}.`, {
    fix: "Name a regular file that this user may read.",
    place: { file: path },
    cause
  });
}
function cannotOpen(path, error) {
  const { code } = error;
  if (code === "ELOOP") return unreadable(path, "is a symbolic link", error);
  if (code !== "ENOENT" && code !== "ENOTDIR") return unreadable(path, `cannot be read: ${String(error)}`, error);
  return new Refusal("sbom/missing", `There is no SBOM at ${path}.`, {
    fix: "Make one when the tool is built, ship it, and name it with `sbom_ref` in the manifest or with --sbom.",
    place: { file: path },
    cause: error
  });
}
function tooLarge(path) {
  return new Refusal("sbom/too-large", `The SBOM has more than ${MAX_BYTES / MIB} MiB.`, {
    fix: SMALLER,
    place: { file: path }
  });
}
async function readAll(path, file) {
  const { size } = await file.stat();
  if (size > MAX_BYTES) throw tooLarge(path);
  const bytes = Buffer.alloc(size + 1);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, null);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  if (filled !== size) throw unreadable(path, `changed from ${size} bytes while it was read`);
  return bytes.subarray(0, size);
}
async function readBytes(path) {
  const file = await open(path, READ_ONLY).catch((error) => {
    throw cannotOpen(path, error);
  });
  try {
    if (!(await file.stat()).isFile()) throw unreadable(path, "is not a regular file");
    return await readAll(path, file);
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable(path, `cannot be read: ${String(error)}`, error);
  } finally {
    await file.close();
  }
}

// src/sbom/document/unpacked.ts
import { gunzipSync } from "node:zlib";
var GZIP = Buffer.of(31, 139);
function corrupt(file, how, cause) {
  return new Refusal("sbom/corrupt", `The SBOM is compressed by gzip and ${how}.`, {
    fix: "Compress it again, and nothing but it.",
    place: { file },
    cause
  });
}
function unpacked(file, bytes) {
  if (!Buffer.from(bytes.subarray(0, GZIP.length)).equals(GZIP)) return bytes;
  try {
    const { buffer, engine } = gunzipSync(bytes, { maxOutputLength: MAX_BYTES, info: true });
    if (engine.bytesWritten !== bytes.length) throw corrupt(file, "something else follows it");
    return buffer;
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    if (cause instanceof RangeError) throw tooLarge(file);
    throw corrupt(file, `damaged: ${messageOf(cause)}`, cause);
  }
}

// src/sbom/document/read-sbom.ts
function decode(file, bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refusal("sbom/not-utf-8", "The SBOM holds bytes that are not UTF-8.", {
      fix: "Write it as UTF-8 (RFC 8259), compressed by nothing but gzip.",
      place: { file },
      cause
    });
  }
}
function placeOfProblem(file, text, problem) {
  const offset = /at position (\d+)/u.exec(problem)?.[1];
  return offset === void 0 ? { file } : { file, ...new LineCounter(text).at(Number(offset)) };
}
function parse(file, text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const problem = messageOf(cause);
    throw new Refusal("sbom/not-parsable", `The SBOM is not JSON: ${problem}.`, {
      fix: "Make the SBOM again with a generator; comments, trailing commas and NaN are not JSON.",
      place: placeOfProblem(file, text, problem),
      cause
    });
  }
}
function readJson(file, sha256, text) {
  refuseOtherText(file, text);
  const values = checkLimits(file, text);
  const { root, version } = recogniseJson(file, text, parse(file, text));
  const placesIn = async (pointers) => placesOf(file, text, pointers);
  return { ...{ file, sha256, version, root }, form: { kind: "json", version, values }, placesOf: placesIn };
}
async function parseSbom(file, bytes) {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const text = decode(file, unpacked(file, bytes));
  if (!text.trimStart().startsWith("<")) return readJson(file, sha256, text);
  const { readXml } = await import("./chunks/read-xml-JQRLTVUE.js");
  return readXml(file, sha256, text);
}
async function readSbom(path) {
  return parseSbom(path, await readBytes(path));
}

// src/sbom/finding-collector.ts
var MAX_PER_RULE = 20;
var FindingCollector = class {
  #kept = /* @__PURE__ */ new Map();
  /** @param level what the policy says, where the rule's own level does not hold; `off` is no finding */
  add(rule, message, details, level = RULES[rule].level) {
    if (level === "off") return;
    const kept = this.#of(rule, level);
    if (kept.findings.length < MAX_PER_RULE) kept.findings.push({ rule, level, message, ...details });
    else kept.more += 1;
  }
  #of(rule, level) {
    const key = `${rule} ${level}`;
    const kept = this.#kept.get(key) ?? { findings: [], more: 0 };
    this.#kept.set(key, kept);
    return kept;
  }
  all() {
    return [...this.#kept.values()].flatMap(({ findings, more }) => {
      const last = findings.at(-1);
      if (last === void 0 || more === 0) return findings;
      const { rule, level } = last;
      const file = last.place === void 0 ? {} : { place: { file: last.place.file } };
      return [...findings, { rule, level, message: `${more} more of the same are not listed.`, ...file }];
    });
  }
};

// src/sbom/license/license-expression.ts
var import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);

// src/sbom/license/license-term.ts
var import_SPDX = __toESM(require_spdx(), 1);
var WITH_EXCEPTION = /^(.+)-with-(.+)$/u;
var NUMBERED = /^(.+)-(\d+(?:\.\d+)*)$/u;
function spdxId(word) {
  return (0, import_SPDX.fixupSpdxId)(word);
}
function termOf(id, plus, exception) {
  const [, base = id, inner] = WITH_EXCEPTION.exec(id) ?? [];
  const orLater = plus || base.endsWith("-or-later");
  const added = exception ?? inner;
  return {
    id: base.replace(/-(?:only|or-later)$/u, ""),
    orLater,
    ...added === void 0 ? {} : { exception: added.toLowerCase() }
  };
}
function isSameOrLater(later, earlier) {
  if (later === earlier) return true;
  const [, laterFamily, laterVersion = ""] = NUMBERED.exec(later) ?? [];
  const [, earlierFamily, earlierVersion = ""] = NUMBERED.exec(earlier) ?? [];
  if (laterFamily === void 0 || laterFamily !== earlierFamily) return false;
  const [a, b] = [laterVersion.split(".").map(Number), earlierVersion.split(".").map(Number)];
  const differing = a.findIndex((part, index) => part !== (b[index] ?? 0));
  return differing === -1 ? a.length >= b.length : (a[differing] ?? 0) > (b[differing] ?? 0);
}
function overlaps(a, b) {
  if (a.orLater && b.orLater) return isSameOrLater(a.id, b.id) || isSameOrLater(b.id, a.id);
  if (a.orLater) return isSameOrLater(b.id, a.id);
  return b.orLater ? isSameOrLater(a.id, b.id) : a.id === b.id;
}

// src/sbom/license/license-expression.ts
var MAX_EXPRESSION_LENGTH = 2048;
var WELL_FORMED = /^(?!.*(?:LicenseRef-|DocumentRef-)(?![A-Za-z0-9.-]))[A-Za-z0-9.\-+:() ]+$/u;
function treeOf(parsed) {
  if ("conjunction" in parsed) {
    return { kind: parsed.conjunction, left: treeOf(parsed.left), right: treeOf(parsed.right) };
  }
  const { license, plus = false, exception } = parsed;
  const text = `${license}${plus ? "+" : ""}${exception === void 0 ? "" : ` WITH ${exception}`}`;
  if (spdxId(license) === void 0) return unknown(text);
  return { kind: "license", text, term: termOf(license, plus, exception) };
}
function unknown(text) {
  const ids = (text.match(/[A-Za-z0-9.-]+\+?/gu) ?? []).map((word) => ({
    id: spdxId(word.replace(/\+$/u, "")),
    plus: word.endsWith("+")
  }));
  return { kind: "unknown", text, mentions: ids.flatMap(({ id, plus }) => id === void 0 ? [] : termOf(id, plus)) };
}
function spelled(text) {
  return text.replaceAll(/[A-Za-z0-9.-]+/gu, (word) => spdxId(word) ?? word);
}
function readExpression(text) {
  if (text.length > MAX_EXPRESSION_LENGTH || !WELL_FORMED.test(text)) return unknown(text);
  try {
    return treeOf((0, import_spdx_expression_parse.default)(spelled(text)));
  } catch {
    return unknown(text);
  }
}

// src/sbom/license/license-lists.ts
function readEntry({ text, place }, findings) {
  const expression = readExpression(text.trim());
  if (expression.kind === "license") return { text, place, term: expression.term };
  if (expression.kind === "unknown") {
    const message = `${quoted(text)} is not an SPDX licence; it matches only components that name their licence just so.`;
    const fix = "Write the id as the SPDX list does, such as `Apache-2.0`.";
    findings.add("sbom/license-entry-not-spdx", message, { fix, place });
    return { text, place };
  }
  throw new Refusal("sbom/unusable-license-entry", `${quoted(text)} joins several licences in one entry.`, {
    fix: "Give each licence an entry of its own.",
    place
  });
}
function readLists({ allow, deny }, findings) {
  const read = (entries) => entries.map((entry) => readEntry(entry, findings));
  return { allow: allow.map(read), deny: read(deny) };
}
function isNamed(entry, leaf) {
  return entry.text.trim().toLowerCase() === leaf.text.trim().toLowerCase();
}
function denying({ deny }, leaf) {
  const terms = leaf.kind === "unknown" ? leaf.mentions : [leaf.term];
  return deny.find((entry) => {
    const denied = entry.term;
    if (denied === void 0) return isNamed(entry, leaf);
    return terms.some((term) => overlaps(term, denied) && (denied.exception ?? term.exception) === term.exception);
  });
}
function isListed(allow, leaf) {
  return allow.some((entry) => {
    if (leaf.kind === "unknown" || entry.term === void 0) return isNamed(entry, leaf);
    return overlaps(leaf.term, entry.term) && entry.term.exception === leaf.term.exception;
  });
}

// src/sbom/license/license-reader.ts
var MAX_CHARACTERS = 512 * 1024;
var LicenseReader = class {
  #read = /* @__PURE__ */ new Map();
  #place;
  #characters = 0;
  /** @param place where the SBOM is, for a refusal */
  constructor(place) {
    this.#place = place;
  }
  /** @throws Refusal sbom/too-many-license-expressions */
  read({ text }) {
    const expression = this.#read.get(text) ?? this.#parse(text);
    this.#read.set(text, expression);
    return expression;
  }
  #parse(text) {
    if (text.length <= MAX_EXPRESSION_LENGTH) this.#characters += text.length;
    if (this.#characters <= MAX_CHARACTERS) return readExpression(text);
    throw new Refusal(
      "sbom/too-many-license-expressions",
      `The SBOM's different licence expressions have more than ${MAX_CHARACTERS} characters together.`,
      {
        fix: "Make the SBOM again with a generator: real packages share a few hundred expressions.",
        place: this.#place
      }
    );
  }
};

// src/sbom/license/license-standing.ts
var RANKS = ["acceptable", "unknown", "not-allowed", "denied"];
function isWorse(a, b) {
  return RANKS.indexOf(a.rank) > RANKS.indexOf(b.rank);
}
function together(a, b) {
  return isWorse(b, a) ? b : a;
}
function eitherOf(a, b) {
  return isWorse(a, b) ? b : a;
}
function standingOfLeaf(leaf, lists) {
  const { text, kind } = leaf;
  const denial = denying(lists, leaf);
  if (denial !== void 0) return { rank: "denied", text, place: denial.place };
  const missing = lists.allow.find((list) => !isListed(list, leaf));
  if (kind === "unknown" && (missing !== void 0 || lists.allow.length === 0)) return { rank: "unknown", text };
  if (missing === void 0) return { rank: "acceptable", text };
  return { rank: "not-allowed", text, ...missing[0] !== void 0 && { place: missing[0].place } };
}
function standingOf(expression, lists) {
  if (!("left" in expression)) return standingOfLeaf(expression, lists);
  const [left, right] = [standingOf(expression.left, lists), standingOf(expression.right, lists)];
  return expression.kind === "and" ? together(left, right) : eitherOf(left, right);
}

// src/sbom/license/judge-licenses.ts
function judgeOf(lists, reader) {
  return ({ licenses }) => {
    const standings = licenses.map((claim) => standingOf(reader.read(claim), lists));
    return standings.length === 0 ? void 0 : standings.reduce(together);
  };
}
function report({ standing, components }, file, rules, findings) {
  const license = quoted(standing.text);
  const who = `${components.length} ${components.length === 1 ? "component" : "components"}`;
  const place = { file, pointer: components[0]?.pointer ?? "" };
  const evidence = { license: standing.text, components: components.length };
  switch (standing.rank) {
    case "acceptable":
      break;
    case "denied":
      findings.add(
        "sbom/denied-license",
        `The policy denies ${license}, the licence of ${who}: ${namesOf(components)}.`,
        {
          fix: "Replace the component, or ask for an exception.",
          place,
          related: standing.place === void 0 ? [] : [standing.place],
          evidence
        }
      );
      break;
    case "not-allowed": {
      const message = `The policy does not allow ${license}, the licence of ${who}: ${namesOf(components)}.`;
      const fix = "Replace the component, or ask for the licence to be allowed.";
      const related = standing.place === void 0 ? [] : [standing.place];
      findings.add("sbom/license-not-allowed", message, { fix, place, related, evidence });
      break;
    }
    case "unknown": {
      const message = `${license} is not an SPDX licence, and ${who} ${components.length === 1 ? "says" : "say"} no more: ${namesOf(components)}.`;
      const fix = "Find out the licence and write its SPDX id into the SBOM, or list this very text in the policy.";
      findings.add("sbom/unknown-license", message, { fix, place, evidence }, rules.licenses.unknown);
    }
  }
}
function groupInto(groups, standing, component) {
  const key = `${standing.rank} ${standing.text}`;
  const group = groups.get(key) ?? { standing, components: [] };
  group.components.push(component);
  groups.set(key, group);
}
function judgeLicenses(sbom, rules, findings) {
  const judge3 = judgeOf(readLists(rules.licenses, findings), new LicenseReader({ file: sbom.file }));
  const groups = /* @__PURE__ */ new Map();
  const own = sbom.subject === void 0 ? void 0 : judge3(sbom.subject);
  if (sbom.subject !== void 0 && own?.rank === "denied") groupInto(groups, own, sbom.subject);
  let judged = 0;
  for (const component of sbom.components) {
    const standing = judge3(component);
    if (standing === void 0) continue;
    if (standing.rank !== "unknown") judged += 1;
    groupInto(groups, standing, component);
  }
  for (const group of groups.values()) report(group, sbom.file, rules, findings);
  return { judged, of: sbom.components.length };
}

// src/sbom/package/denied-package.ts
var import_range = __toESM(require_range(), 1);
var RANGE = /[<>=~^*|\s]|(?:^|\.)x(?:\.|$)/iu;
function unusable({ text, place }, problem) {
  return new Refusal("sbom/unusable-package-pattern", `The pattern ${quoted(text)} ${problem}.`, {
    fix: "Write `pkg:npm/evil`, `pkg:npm/%40scope/evil@1.2.3` or `pkg:npm/evil@<2.0.0`.",
    place
  });
}
function versionRuleOf(version, entry) {
  if (version === void 0 || version === "*") return { kind: "any" };
  if (!RANGE.test(version)) return { kind: "exact", version };
  try {
    return { kind: "range", range: new import_range.default(version, { includePrerelease: true }) };
  } catch {
    throw unusable(entry, `has ${quoted(version)} for a version, which is neither one nor a semver range`);
  }
}
function decoded(version, entry) {
  try {
    return decodeURIComponent(version);
  } catch {
    throw unusable(entry, "has a broken percent-escape in its version");
  }
}
function readDeniedPackage(entry) {
  const { place } = entry;
  const text = entry.text.trim();
  if (/[?#]/u.test(text)) throw unusable(entry, "has qualifiers or a subpath, which are not compared");
  const at = text.indexOf("@", text.lastIndexOf("/") + 2);
  const purl = readPurl(at === -1 ? text : text.slice(0, at));
  if (purl.kind === "unparsable") throw unusable(entry, `is no purl: ${purl.problem}`);
  const version = at === -1 ? void 0 : decoded(text.slice(at + 1), entry).trim();
  if (version === "") throw unusable(entry, "ends in `@` without a version");
  return { text, place, purl, versions: versionRuleOf(version, entry) };
}

// src/sbom/package/version-rule.ts
var import_semver = __toESM(require_semver(), 1);
var SEMVER_TYPES = /* @__PURE__ */ new Set(["npm", "cargo", "golang", "hex", "pub", "swift"]);
var PLAIN = /^\d{1,9}(?:\.\d{1,9}){0,2}$/u;
function readVersion(version, type) {
  if (PLAIN.test(version)) return new import_semver.default([...version.split("."), "0", "0"].slice(0, 3).map(Number).join("."));
  if (!SEMVER_TYPES.has(type)) return void 0;
  try {
    return new import_semver.default(version, { loose: true });
  } catch {
    return void 0;
  }
}
function isSameVersion(a, b, type) {
  if (a === b) return true;
  const [first, second] = [readVersion(a, type), readVersion(b, type)];
  return first !== void 0 && second !== void 0 && first.compare(second) === 0;
}
function means(rule, version, type) {
  if (rule.kind === "any") return "yes";
  if (version === void 0) return "unsettled";
  if (rule.kind === "exact") return isSameVersion(rule.version, version, type) ? "yes" : "no";
  const read = readVersion(version, type);
  if (read === void 0) return "unsettled";
  return rule.range.test(read) ? "yes" : "no";
}

// src/sbom/package/judge-packages.ts
function fold2(name) {
  return name.toLowerCase();
}
function isNamedLike(component, { purl }) {
  const { name, group, purl: own } = component;
  if (own?.kind === "unparsable" && fold2(own.text).includes(fold2(purl.name))) return true;
  if (fold2(fullName(component)) === fold2(packageName(purl))) return true;
  return group === void 0 && fold2(name) === fold2(purl.name);
}
function answerByName(component, denied) {
  if (!isNamedLike(component, denied)) return { doubt: void 0 };
  const { purl } = component;
  return {
    doubt: `the component looks like it and has ${purl === void 0 ? "no purl" : `the purl ${quoted(purl.text)}`}`
  };
}
function answerByVersion({ version }, purl, denied) {
  const versions = [.../* @__PURE__ */ new Set([purl.version ?? version, version ?? purl.version])];
  const answers = versions.map((claimed2) => means(denied.versions, claimed2, purl.type));
  if (answers.includes("yes")) return "denied";
  if (!answers.includes("unsettled")) return { doubt: void 0 };
  const claimed = versions.map((one) => one === void 0 ? "none" : quoted(one)).join(" and ");
  return { doubt: `its version (${claimed}) cannot be compared with that range` };
}
function answer(component, denied) {
  const { purl } = component;
  if (purl === void 0 || purl.kind === "unparsable") return answerByName(component, denied);
  const { type } = denied.purl;
  const isSame = purl.type === type && fold2(packageName(purl)) === fold2(packageName(denied.purl));
  if (isSame) return answerByVersion(component, purl, denied);
  return purl.type === type && !namesAgree(component, purl) ? answerByName(component, denied) : { doubt: void 0 };
}
function judge(component, denied, file, findings) {
  const found = answer(component, denied);
  const place = { file, pointer: component.pointer };
  const text = component.purl?.text ?? fullName(component);
  const name = quoted(text);
  const evidence = { package: text, denied: denied.text };
  if (found === "denied") {
    findings.add("sbom/denied-package", `${name} is denied by ${quoted(denied.text)}.`, {
      fix: "Replace the package, or move to a version that is not denied.",
      place,
      related: [denied.place],
      evidence
    });
  } else if (found.doubt !== void 0) {
    const message = `Whether ${quoted(denied.text)} denies ${name} cannot be told: ${found.doubt}.`;
    findings.add("sbom/package-not-judged", message, {
      fix: "Give the component a purl with its version, or name the version exactly in the policy.",
      place,
      related: [denied.place],
      evidence
    });
  }
}
function byName(denied) {
  const index = /* @__PURE__ */ new Map();
  for (const entry of denied) {
    const name = fold2(entry.purl.name);
    index.set(name, [...index.get(name) ?? [], entry]);
  }
  return index;
}
function candidates(component, index) {
  const { purl, name } = component;
  if (purl?.kind === "unparsable") return [...index.values()].flat();
  const lastOfName = name.slice(name.lastIndexOf("/") + 1);
  const names = new Set([name, lastOfName, ...purl === void 0 ? [] : [purl.name]].map(fold2));
  return [...names].flatMap((word) => index.get(word) ?? []);
}
function judgePackages(sbom, rules, findings) {
  const index = byName(rules.denyPackages.map(readDeniedPackage));
  const all = sbom.subject === void 0 ? sbom.components : [sbom.subject, ...sbom.components];
  for (const component of all) {
    for (const denied of candidates(component, index)) judge(component, denied, sbom.file, findings);
  }
  const judged = sbom.components.filter(({ purl }) => purl?.kind === "purl").length;
  return { judged, of: sbom.components.length };
}

// src/sbom/schema/check-schema.ts
var import_SPDX3 = __toESM(require_spdx(), 1);
var import_ajv = __toESM(require_ajv(), 1);

// src/sbom/schema/explain.ts
var MAX_LISTED = 12;
var WRAPPERS = /* @__PURE__ */ new Set(["oneOf", "anyOf", "allOf", "if"]);
function listed(values) {
  const shown = values.slice(0, MAX_LISTED).map((value) => JSON.stringify(value));
  return `${shown.join(", ")}${values.length > MAX_LISTED ? `, \u2026 (${values.length} in all)` : ""}`;
}
function problemOf({ keyword, params, message, schema }) {
  switch (keyword) {
    case "additionalProperties":
    case "unevaluatedProperties":
      return `must not have the key ${quoted(String(params["additionalProperty"] ?? params["unevaluatedProperty"]))}`;
    case "required":
      return `must have the key ${quoted(String(params["missingProperty"]))}`;
    case "enum":
      return `must be one of ${listed(params["allowedValues"])}`;
    case "const":
      return `must be ${JSON.stringify(params["allowedValue"])}`;
    case "format":
      return `must be of the form \`${String(schema)}\``;
    case "uniqueItems":
      return "must not hold two equal items";
    default:
      return message ?? `breaks \`${keyword}\``;
  }
}
function foundIn(data) {
  if (typeof data === "string") return quoted(data);
  return typeof data === "object" ? void 0 : JSON.stringify(data);
}
function around(pointer) {
  const steps = pointer.split("/");
  return steps.slice(1).map((_, above) => steps.slice(0, -1 - above).join("/"));
}
function explain(errors) {
  const explainedDeeper = new Set(errors.flatMap((error) => around(error.instancePath)));
  const choices = new Set(errors.filter(({ keyword }) => WRAPPERS.has(keyword)).map((error) => error.instancePath));
  const violations = /* @__PURE__ */ new Map();
  for (const error of errors) {
    const { instancePath: pointer } = error;
    if (explainedDeeper.has(pointer) && [pointer, ...around(pointer)].some((outer) => choices.has(outer))) continue;
    const violation = violations.get(pointer) ?? { found: foundIn(error.data), problems: /* @__PURE__ */ new Set() };
    violations.set(pointer, violation);
    if (!WRAPPERS.has(error.keyword)) violation.problems.add(problemOf(error));
  }
  return [...violations].map(([pointer, { found, problems }]) => ({
    pointer,
    ...found === void 0 ? {} : { found },
    problems: problems.size > 0 ? [...problems] : ["must be exactly one of the forms that the schema allows"]
  }));
}

// src/sbom/schema/keywords.ts
var import_SPDX2 = __toESM(require_spdx(), 1);

// src/sbom/schema/value-numbers.ts
var ValueNumbers = class {
  #numbers = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  /** A text that equal values share: a scalar's own, or the number of what it holds. */
  #textOf(value) {
    return typeof value === "object" && value !== null ? `#${this.of(value)}` : JSON.stringify(value);
  }
  of(value) {
    const object = typeof value === "object" ? value : null;
    const known = object === null ? void 0 : this.#known.get(object);
    if (known !== void 0) return known;
    const text = this.#contentsOf(value);
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    if (object !== null) this.#known.set(object, number);
    return number;
  }
  #contentsOf(value) {
    if (Array.isArray(value)) return `[${value.map((item) => this.#textOf(item)).join()}]`;
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${this.#textOf(item)}`).join()}}`;
  }
};

// src/sbom/schema/keywords.ts
function newValidation(remark) {
  return { numbers: new ValueNumbers(), remark };
}
var DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
var TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)$/iu;
var EMAIL = /^[^\s@]+@[^\s@]+$/u;
var IRI_REFERENCE = /^(?:[^\p{Cc}\s"<>\\^`{|}%]|%[0-9a-f]{2})*$/iu;
var SCHEME = /^[a-z][a-z0-9+.-]*:/iu;
function isDate(text) {
  return DATE.test(text) && (/* @__PURE__ */ new Date(`${text}T00:00:00Z`)).toISOString().startsWith(text);
}
function isDateTime(text) {
  const [date, time, ...rest] = text.split(/[t\s]/iu);
  return rest.length === 0 && date !== void 0 && time !== void 0 && isDate(date) && TIME.test(time);
}
var isIri = function(text, context) {
  if (!IRI_REFERENCE.test(text)) this.remark({ kind: "malformed-iri", pointer: context?.instancePath ?? "", text });
  return true;
};
var FORMATS = {
  date: isDate,
  "date-time": isDateTime,
  "idn-email": (text) => EMAIL.test(text),
  uri: (text) => SCHEME.test(text) && IRI_REFERENCE.test(text),
  "iri-reference": isIri
};
var FORMAT = {
  keyword: "format",
  type: "string",
  schemaType: "string",
  compile(name) {
    const check = FORMATS[name];
    if (check === void 0) throw new Error(`The schema names the format ${name}, which has no check.`);
    return check;
  }
};
var TELLING = ["bom-ref", "ref", "name", "version", "type", "url", "alg", "content", "value"];
function hintOf(item) {
  if (isObject(item)) return TELLING.map((key) => textAt(item, key) ?? "").join("\0");
  return Array.isArray(item) ? "" : JSON.stringify(item);
}
function areDistinct(keys) {
  return new Set(keys).size === keys.length;
}
var UNIQUE_ITEMS = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  compile(wanted) {
    const check = function(items) {
      return areDistinct(items.map(hintOf)) || areDistinct(items.map((item) => this.numbers.of(item)));
    };
    return wanted ? check : () => true;
  }
};
var SPDX_ID = {
  keyword: "spdxId",
  type: "string",
  schemaType: "boolean",
  compile() {
    const check = function(text, context) {
      const pointer = context?.instancePath ?? "";
      if (!(0, import_SPDX2.isSupportedSpdxId)(text)) this.remark({ kind: "unknown-license-id", pointer, text });
      return true;
    };
    return check;
  }
};
var SPDX_SCHEMA = { type: "string", spdxId: true };
function useOwnKeywords(ajv) {
  for (const keyword of [FORMAT, UNIQUE_ITEMS, SPDX_ID]) {
    ajv.removeKeyword(keyword.keyword);
    ajv.addKeyword(keyword);
  }
}

// src/sbom/schema/schema-files.ts
var MAIN = {
  "1.2": () => import("./chunks/bom-1.2-strict.SNAPSHOT.schema-HD23A345.js"),
  "1.3": () => import("./chunks/bom-1.3-strict.SNAPSHOT.schema-RR3VWK6S.js"),
  "1.4": () => import("./chunks/bom-1.4.SNAPSHOT.schema-44EVLTLE.js"),
  "1.5": () => import("./chunks/bom-1.5.SNAPSHOT.schema-CCWDVNTE.js"),
  "1.6": () => import("./chunks/bom-1.6.SNAPSHOT.schema-3227OHCA.js"),
  "1.7": () => import("./chunks/bom-1.7.SNAPSHOT.schema-RBRTRVQV.js")
};
async function loadSchemaFiles(version) {
  const [main, signature, cryptography] = await Promise.all([
    MAIN[version](),
    import("./chunks/jsf-0.82.SNAPSHOT.schema-3OFJW57I.js"),
    import("./chunks/cryptography-defs.SNAPSHOT.schema-KR6CHKEX.js")
  ]);
  return {
    main: main.default,
    referred: {
      "http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json": signature.default,
      "http://cyclonedx.org/schema/cryptography-defs.SNAPSHOT.schema.json": cryptography.default
    }
  };
}

// src/sbom/schema/check-schema.ts
var ALL_ERRORS_MAX_VALUES = 5e4;
var OPTIONS = {
  strict: false,
  // The schemas carry keywords of other tools, such as `meta:enum`…
  strictNumbers: true,
  // …but 1e400, which is read as Infinity, is still no integer.
  validateSchema: false,
  // They are part of this program.
  passContext: true,
  // For the keywords of our own.
  verbose: true
  // For messages that quote the value.
};
var compiled = /* @__PURE__ */ new Map();
async function compile(version, allErrors) {
  const { main, referred } = await loadSchemaFiles(version);
  const ajv = new import_ajv.Ajv({ ...OPTIONS, allErrors });
  useOwnKeywords(ajv);
  ajv.addSchema(SPDX_SCHEMA, "http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json");
  for (const [address, schema] of Object.entries(referred)) ajv.addSchema(schema, address);
  return ajv.compile(main);
}
function validatorOf(version, allErrors) {
  const key = `${version} ${allErrors}`;
  const validator = compiled.get(key) ?? compile(version, allErrors);
  compiled.set(key, validator);
  return validator;
}
function reportRemark({ kind, pointer, text }, file, findings) {
  const place = { file, pointer };
  switch (kind) {
    case "unknown-license-id":
      findings.add("sbom/unknown-license-id", `${quoted(text)} is not the id of an SPDX licence.`, {
        fix: "Write the id as the SPDX list does, or put the text under `name` instead of `id`.",
        place,
        evidence: { license: text }
      });
      break;
    case "malformed-iri":
      findings.add("sbom/malformed-iri", `${quoted(text)} is not an IRI reference (RFC 3987).`, {
        fix: "Percent-encode what an IRI cannot hold, or leave the link out.",
        place
      });
  }
}
async function checkSchema(document, findings) {
  switch (document.form.kind) {
    case "json":
      return checkJson(document, document.form, findings);
    case "xml":
      return checkXml(document, document.form, findings);
  }
}
async function checkJson({ file, root }, { version, values }, findings) {
  const validate = await validatorOf(version, values <= ALL_ERRORS_MAX_VALUES);
  const validation = newValidation((remark) => reportRemark(remark, file, findings));
  if (validate.call(validation, root)) return true;
  for (const { pointer, found, problems } of explain(validate.errors ?? [])) {
    const subject = `${pointer === "" ? "The document" : pointer}${found === void 0 ? "" : ` is ${found} and`}`;
    findings.add("sbom/schema-invalid", `${subject} ${problems.join(", or ")}.`, {
      fix: `See the CycloneDX ${version} schema. Generators that follow it write it for you.`,
      place: { file, pointer }
    });
  }
  return false;
}
function checkXml({ file, root }, { violations }, findings) {
  for (const { kind, message, line } of violations) {
    const fix = "See the CycloneDX schema of its version. Generators that follow it write it for you.";
    const rule = kind === "iri" ? "sbom/malformed-iri" : "sbom/schema-invalid";
    findings.add(rule, `${message}.`, { fix, place: { file, line } });
  }
  visitObjects(root, (object, pointer) => {
    const text = textAt(objectAt(object, "license"), "id");
    if (text === void 0 || (0, import_SPDX3.isSupportedSpdxId)(text)) return;
    reportRemark({ kind: "unknown-license-id", pointer: `${pointer()}/license/id`, text }, file, findings);
  });
  return violations.every(({ kind }) => kind === "iri");
}

// src/sbom/subject.ts
var FIX = "Make the SBOM from this version of the tool, when the artifact is packed.";
function isSamePurl(ours, theirs) {
  if (ours.type !== theirs.type || packageName(ours) !== packageName(theirs)) return false;
  return ours.version === void 0 || theirs.version === void 0 || ours.version === theirs.version;
}
function matchName(described, tool) {
  const whole = fullName(described);
  if (described.name === tool.name || whole === tool.name) return [];
  const message = `The SBOM describes ${quoted(whole)}, and the tool is ${quoted(tool.name)}.`;
  return [{ rule: "sbom/subject-name-mismatch", message, pointer: `${described.pointer}/name` }];
}
function matchVersion({ version, pointer }, tool) {
  if (version === tool.version) return [];
  const found = version === void 0 ? "no version" : `version ${quoted(version)}`;
  const message = `The SBOM describes ${found} of the tool, which is of version ${quoted(tool.version)}.`;
  const key = version === void 0 ? "" : "/version";
  return [{ rule: "sbom/subject-version-mismatch", message, pointer: `${pointer}${key}` }];
}
function matchPurl({ purl, pointer }, tool) {
  if (tool.purl === void 0 || purl === void 0) return [];
  const wanted = readPurl(tool.purl);
  if (wanted.kind === "purl" && purl.kind === "purl" && isSamePurl(wanted, purl)) return [];
  const message = `The SBOM describes ${quoted(purl.text)}, and the tool is ${quoted(tool.purl)}.`;
  return [{ rule: "sbom/subject-purl-mismatch", message, pointer: `${pointer}/purl` }];
}
function matchDigests({ hashes }, tool) {
  const digests = /* @__PURE__ */ new Map([
    ["SHA-256", tool.sha256],
    ["SHA-512", tool.sha512]
  ]);
  return hashes.flatMap(({ algorithm, content, pointer }) => {
    const expected = digests.get(algorithm);
    if (expected === void 0 || expected.toLowerCase() === content.toLowerCase()) return [];
    const message = `The SBOM describes bytes of ${algorithm} ${content}; the artifact's is ${expected}.`;
    return [{ rule: "sbom/subject-digest-mismatch", message, pointer }];
  });
}
function matchSubject(sbom, tool, required, findings) {
  const { subject: described, file } = sbom;
  const level = required ? "error" : "warning";
  if (described === void 0) {
    const message = `The SBOM has no \`metadata.component\`, so nothing says that it is of ${quoted(tool.name)}.`;
    const fix = "Have the generator write `metadata.component`.";
    findings.add("sbom/no-subject", message, { fix, place: { file, pointer: "" } }, level);
    return;
  }
  const itself = [matchName, matchVersion, matchPurl].flatMap((match) => match(described, tool));
  for (const { rule, message, pointer } of itself) {
    findings.add(rule, message, { fix: FIX, place: { file, pointer } }, level);
  }
  for (const { rule, message, pointer } of matchDigests(described, tool)) {
    findings.add(rule, message, { fix: FIX, place: { file, pointer } });
  }
}

// src/sbom/judge-sbom.ts
async function withLines(findings, { file, placesOf: placesOf2 }) {
  const pointerOf = (place) => place?.file === file ? place.pointer : void 0;
  const pointers = findings.flatMap(({ place }) => pointerOf(place) ?? []);
  if (pointers.length === 0) return findings;
  const places = await placesOf2(pointers);
  return findings.map((finding) => {
    const pointer = pointerOf(finding.place);
    const place = pointer === void 0 ? void 0 : places.get(pointer);
    return place === void 0 ? finding : { ...finding, place };
  });
}
function checkMeaning(sbom, findings) {
  checkReferences(sbom, findings);
  checkCycles(sbom, findings);
  checkAddresses(sbom, findings);
  for (const component of sbom.subject === void 0 ? sbom.components : [sbom.subject, ...sbom.components]) {
    checkText(component, sbom.file, findings);
    checkHashes(component, sbom.file, findings);
    checkPurl(component, sbom.file, findings);
  }
}
function matchTool(sbom, { subject, subjectMatchRequired }, findings) {
  if (subject !== void 0) return matchSubject(sbom, subject, subjectMatchRequired, findings);
  if (!subjectMatchRequired) return;
  throw new Refusal("sbom/nothing-to-match", "The policy wants the SBOM to match the tool, and no artifact is known.", {
    fix: "Name the artifact with `artifact.path` in the manifest or with --artifact.",
    place: { file: sbom.file }
  });
}
function judgeAll(sbom, request, findings) {
  const { rules } = request;
  matchTool(sbom, request, findings);
  checkMeaning(sbom, findings);
  checkCompleteness(sbom, rules, findings);
  const { file, sha256, version: specVersion, subject, components, dependencies } = sbom;
  return {
    file,
    sha256,
    specVersion,
    ...subject === void 0 ? {} : { subject: subjectOf(subject) },
    components: components.length,
    licenses: judgeLicenses(sbom, rules, findings),
    packages: judgePackages(sbom, rules, findings),
    hashed: components.filter(({ hashes }) => hashes.length > 0).length,
    hasDependencyGraph: dependencies.length > 0
  };
}
function subjectOf({ name, version }) {
  return { name, ...version === void 0 ? {} : { version } };
}
async function judge2(request) {
  const { path, bytes } = request;
  const document = bytes === void 0 ? await readSbom(path) : await parseSbom(path, bytes);
  const findings = new FindingCollector();
  if (!await checkSchema(document, findings)) return { findings: await withLines(findings.all(), document) };
  const summary = judgeAll(buildSbom(document), request, findings);
  return { summary, findings: await withLines(findings.all(), document) };
}
async function judgeSbom(request) {
  try {
    return await judge2(request);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal("sbom/fault", `The SBOM could not be judged: ${String(cause)}.`, {
      fix: "Please report this, with the SBOM if you may.",
      place: { file: request.path },
      cause
    });
  }
}

// src/sbom/apart/sbom-worker.ts
async function answer2(request) {
  try {
    return { kind: "judged", judgement: await judgeSbom(request) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: "refused", finding: error.finding };
    throw error;
  }
}
parentPort?.postMessage(await answer2(workerData));
