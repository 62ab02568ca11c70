import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-GY6ACYKV.js";
import "./chunk-FRHZKOCJ.js";
import "./chunk-YSS76INU.js";
import "./chunk-3IV5WMBR.js";
import "./chunk-R567VD4E.js";
import "./chunk-MDNSJPKP.js";
import "./chunk-EAZSV4YR.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-FR64RHPS.js";
import "./chunk-IB4LOCYY.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-V45TLQRW.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-QLSWNYID.js";
import "./chunk-CHBILV2S.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-HLGNTXMD.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-5JLSN5IA.js";
import "./chunk-JGWJ2D26.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
