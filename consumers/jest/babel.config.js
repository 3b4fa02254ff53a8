export default (api) => {
  // Jest says whether it runs modules.
  const isModules = api.caller((caller) => Boolean(caller?.supportsStaticESM));
  return {
    presets: [
      ['@babel/preset-env', { targets: { node: 'current' }, modules: isModules ? false : 'auto' }],
      ['@babel/preset-react', { runtime: 'automatic' }],
    ],
  };
};
