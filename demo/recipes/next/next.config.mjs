// `npm run build` writes plain files into the folder out.
export default { output: 'export' };
