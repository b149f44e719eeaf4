/** The register, the provision map and the reviews as a workbook. */
export {
  writeRegisterXlsx,
  type RegisterSheet,
  type RegisterXlsxOptions,
} from './write-register-xlsx.ts';
