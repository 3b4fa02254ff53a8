export default (api) => {
  // Jest tells Babel whether it runs ES modules.
  const isModules = api.caller((caller) => Boolean(caller?.supportsStaticESM));
  return {
    presets: [
      ['@babel/preset-env', { targets: { node: 'current' }, modules: isModules ? false : 'auto' }],
      ['@babel/preset-react', { runtime: 'automatic' }],
    ],
  };
};
