/** The usual way: Babel makes CommonJS of the test, of the app and of packages that have modules only. */
export default {
  testEnvironment: 'jsdom',
  transformIgnorePatterns: ['/node_modules/(?!react-api-error/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/emptySheet.cjs' },
};
