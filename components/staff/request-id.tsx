/** The form's own id: sent twice, a form does its work once. */
export const RequestId = () => <input type="hidden" name="requestId" value={crypto.randomUUID()} />
