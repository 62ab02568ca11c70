import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-3VMYCOIQ.js";
import "./chunk-FRHZKOCJ.js";
import "./chunk-Y357JELU.js";
import "./chunk-P3TZHFCJ.js";
import "./chunk-EALX3DBL.js";
import "./chunk-MDNSJPKP.js";
import "./chunk-JFGAK267.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-SKG7QW32.js";
import "./chunk-IB4LOCYY.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-V45TLQRW.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-QLSWNYID.js";
import "./chunk-CHBILV2S.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-BE6FEKMK.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-6UGV65HR.js";
import "./chunk-JGWJ2D26.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
