import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-6C4ZQWQ7.js";
import "./chunk-G6NI3VS2.js";
import "./chunk-HVSTBHUR.js";
import "./chunk-QCLFXTGS.js";
import "./chunk-N6PRICQM.js";
import "./chunk-OLZJQMUM.js";
import "./chunk-3QMBLGT6.js";
import "./chunk-OOU2FJPT.js";
import "./chunk-VJM34OCM.js";
import "./chunk-ND43UKO7.js";
import "./chunk-JJTGYDNF.js";
import "./chunk-EF2673E4.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-OVUQEWFZ.js";
import "./chunk-CHBILV2S.js";
import "./chunk-4BI3YFF6.js";
import "./chunk-J4JAHAH7.js";
import "./chunk-ZQKYMJOP.js";
import "./chunk-HWHO74WL.js";
import "./chunk-DEPSM2E7.js";
import "./chunk-H56WQLRS.js";
import "./chunk-HYMA3MHI.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
