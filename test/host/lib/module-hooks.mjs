let facade

export function initialize(data) {
  facade = data.facade
}

export async function resolve(specifier, context, next) {
  if (!/^electron(\/(main|common))?$/.test(specifier)) return next(specifier, context)
  return { url: facade, shortCircuit: true, format: 'module' }
}
