/** Lets the calls that wait be answered before long work goes on. */
export function breath(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, 0)
  })
}
