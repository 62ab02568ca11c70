import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-5YJVLOUL.js";
import "./chunk-PZ3OWJXW.js";
import "./chunk-ZFI2J57X.js";
import "./chunk-IQDCFQD3.js";
import "./chunk-UN4RDHJY.js";
import "./chunk-7MEUKNFC.js";
import "./chunk-WEQHSB3X.js";
import "./chunk-OOU2FJPT.js";
import "./chunk-AREIYRKM.js";
import "./chunk-5RV63KTA.js";
import "./chunk-JJTGYDNF.js";
import "./chunk-EF2673E4.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-OVUQEWFZ.js";
import "./chunk-CHBILV2S.js";
import "./chunk-SLHKATWG.js";
import "./chunk-RZKG34X2.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-TKV4GWMU.js";
import "./chunk-OXO43BUP.js";
import "./chunk-H56WQLRS.js";
import "./chunk-HYMA3MHI.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
