/**
 * The frames that cross the pipe between judge and worker: what may be asked, what may be answered, and their bytes.
 *
 * <p>Imports {@code java.*} only. Both sides treat what they read as hostile: lengths are capped before anything is
 * allocated, and every deviation is a {@link grader.protocol.ProtocolException}.
 */
package grader.protocol;
