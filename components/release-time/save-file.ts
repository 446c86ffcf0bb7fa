/** Hands a text made in the browser to its downloads; nothing is sent anywhere. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Some browsers begin the download after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
