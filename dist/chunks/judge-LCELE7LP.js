import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-WJJ2YCME.js";
import "./chunk-PZ3OWJXW.js";
import "./chunk-MH75M424.js";
import "./chunk-MJHBQAXV.js";
import "./chunk-7YSJ7ZZP.js";
import "./chunk-U5K2E2Q4.js";
import "./chunk-NLS2NMAT.js";
import "./chunk-OOU2FJPT.js";
import "./chunk-43MGF6AP.js";
import "./chunk-VMWVMRZJ.js";
import "./chunk-JJTGYDNF.js";
import "./chunk-WERREBKG.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-G7ZNYLYG.js";
import "./chunk-CHBILV2S.js";
import "./chunk-SLHKATWG.js";
import "./chunk-FSJ2FHBH.js";
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
