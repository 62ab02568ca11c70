import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-ZD3SDLRK.js";
import "./chunk-QE622OH6.js";
import "./chunk-EGFISVWH.js";
import "./chunk-X753CYLE.js";
import "./chunk-VUGIYIWJ.js";
import "./chunk-GZY2NVTJ.js";
import "./chunk-ZHACIDPX.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-2FHBX62B.js";
import "./chunk-7LV5TMXE.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-D5L3GGQP.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-BUFZRAS5.js";
import "./chunk-CHBILV2S.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-KQKYHCSD.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-J6MTLLBD.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
