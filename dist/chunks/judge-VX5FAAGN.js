import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-6N23KLV4.js";
import "./chunk-YBNBLHJJ.js";
import "./chunk-JPYYW76G.js";
import "./chunk-B4JKKKVR.js";
import "./chunk-MYH4W5AZ.js";
import "./chunk-3VPBZK4F.js";
import "./chunk-N4B6K2MP.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-Y7UUOBUE.js";
import "./chunk-2ZMDCJ6K.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-TKPVDB7A.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-BUFZRAS5.js";
import "./chunk-CHBILV2S.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-BANTU4WP.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-F6NSU63B.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
