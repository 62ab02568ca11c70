import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-ZQ7YNZHI.js";
import "./chunk-FRHZKOCJ.js";
import "./chunk-DFFMBDL7.js";
import "./chunk-LUG7NDHO.js";
import "./chunk-PSO7BJTW.js";
import "./chunk-VFY67DXZ.js";
import "./chunk-BXIQH2VN.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-7STZFA33.js";
import "./chunk-DX6FPKVA.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-TKPVDB7A.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-BUFZRAS5.js";
import "./chunk-CHBILV2S.js";
import "./chunk-N3UQ77YQ.js";
import "./chunk-E2MIYLLC.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-CIXY4774.js";
import "./chunk-JGWJ2D26.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
