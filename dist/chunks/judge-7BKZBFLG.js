import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-DD5SK4N3.js";
import "./chunk-G6NI3VS2.js";
import "./chunk-WVK4JU5C.js";
import "./chunk-WCG4HPEQ.js";
import "./chunk-BDFLLEA3.js";
import "./chunk-S2B43IGP.js";
import "./chunk-XY2KX7EY.js";
import "./chunk-OOU2FJPT.js";
import "./chunk-ZAM57I7D.js";
import "./chunk-BQHQNDRH.js";
import "./chunk-JJTGYDNF.js";
import "./chunk-7H4K4UK6.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-XET6JIPL.js";
import "./chunk-CHBILV2S.js";
import "./chunk-SLHKATWG.js";
import "./chunk-QG3PUDL5.js";
import "./chunk-GXG6GLTD.js";
import "./chunk-ZOU3OISI.js";
import "./chunk-HQJRW2MF.js";
import "./chunk-DEPSM2E7.js";
import "./chunk-H56WQLRS.js";
import "./chunk-HYMA3MHI.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
