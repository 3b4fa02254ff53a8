/** Jest's support for ES modules, with `NODE_OPTIONS=--experimental-vm-modules`: packages run as they are shipped. */
export default {
  testEnvironment: 'jsdom',
  extensionsToTreatAsEsm: ['.jsx'],
  moduleNameMapper: { '\\.css$': '<rootDir>/emptySheet.cjs' },
};
