import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  publishSaved
} from "./chunk-ALLWPOXO.js";
import "./chunk-QE622OH6.js";
import "./chunk-XSNGJBSS.js";
import "./chunk-CAOOFQ7E.js";
import "./chunk-KDAYGXUA.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-D5L3GGQP.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-BUFZRAS5.js";
import "./chunk-CHBILV2S.js";
import "./chunk-HVH54Z35.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-OVSEOQOX.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  publishSaved
};
