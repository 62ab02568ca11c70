import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  publishSaved
} from "./chunk-OZOUX43M.js";
import "./chunk-QE622OH6.js";
import "./chunk-OC6JUDFY.js";
import "./chunk-LHTYHZRP.js";
import "./chunk-7G6SMVR2.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-D5L3GGQP.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-BUFZRAS5.js";
import "./chunk-CHBILV2S.js";
import "./chunk-HVH54Z35.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-5DUJ2T4G.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  publishSaved
};
