import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-LG22UHV6.js";
import "./chunk-QE622OH6.js";
import "./chunk-IEY6O7ZS.js";
import "./chunk-XSNGJBSS.js";
import "./chunk-IWQ4KPCU.js";
import "./chunk-CAOOFQ7E.js";
import "./chunk-BV6LSY4I.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-UZHT4PJE.js";
import "./chunk-KDAYGXUA.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-D5L3GGQP.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-BUFZRAS5.js";
import "./chunk-CHBILV2S.js";
import "./chunk-HVH54Z35.js";
import "./chunk-CEASSJYB.js";
import "./chunk-WZCGOTBK.js";
import "./chunk-OVSEOQOX.js";
import "./chunk-OXO43BUP.js";
import "./chunk-ACTY46WB.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
