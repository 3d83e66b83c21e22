/**
 * The part of the catalogue that travels: what the student's card, its page and Maven say in the bundle. The jar of the sample
 * checks takes these classes along, and no others of the catalogue.
 *
 * <p>Imports {@code java.*} only.
 */
package grader.words.bundle;
