/** The usual way: Babel compiles the test, the app and packages that have only ES modules to CommonJS. */
export default {
  testEnvironment: 'jsdom',
  transformIgnorePatterns: ['/node_modules/(?!react-api-error/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/emptySheet.cjs' },
};
