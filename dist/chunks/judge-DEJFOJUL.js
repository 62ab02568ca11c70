import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-7XEFSOMH.js";
import "./chunk-G6NI3VS2.js";
import "./chunk-PIIPBRI6.js";
import "./chunk-5QP2E2H4.js";
import "./chunk-M4P72M2M.js";
import "./chunk-QGHG5D55.js";
import "./chunk-NDIA3MAD.js";
import "./chunk-OOU2FJPT.js";
import "./chunk-JYANA3U6.js";
import "./chunk-2E24PUC5.js";
import "./chunk-JJTGYDNF.js";
import "./chunk-EF2673E4.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-OVUQEWFZ.js";
import "./chunk-CHBILV2S.js";
import "./chunk-SLHKATWG.js";
import "./chunk-UVU3VJH7.js";
import "./chunk-ZQKYMJOP.js";
import "./chunk-F46CYLQ6.js";
import "./chunk-HQJRW2MF.js";
import "./chunk-DEPSM2E7.js";
import "./chunk-H56WQLRS.js";
import "./chunk-HYMA3MHI.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
