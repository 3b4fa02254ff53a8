/** Jest's own modules, by `NODE_OPTIONS=--experimental-vm-modules`: what a package ships runs as it is. */
export default {
  testEnvironment: 'jsdom',
  extensionsToTreatAsEsm: ['.jsx'],
  moduleNameMapper: { '\\.css$': '<rootDir>/emptySheet.cjs' },
};
