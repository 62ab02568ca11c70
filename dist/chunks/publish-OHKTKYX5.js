import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  publishSaved
} from "./chunk-F2WFF7BQ.js";
import "./chunk-FRHZKOCJ.js";
import "./chunk-3IV5WMBR.js";
import "./chunk-MDNSJPKP.js";
import "./chunk-IB4LOCYY.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-V45TLQRW.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-QLSWNYID.js";
import "./chunk-CHBILV2S.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-5JLSN5IA.js";
import "./chunk-JGWJ2D26.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  publishSaved
};
