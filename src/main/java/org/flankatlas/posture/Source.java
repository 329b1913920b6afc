package org.flankatlas.posture;

import java.net.URI;

/**
 * Something outside our articles that a claim rests on.
 *
 * @param id stable id
 * @param title who says so, as a citation names it
 * @param url where it was read
 * @param date when it was published, as far as known ("2024-06-28", "undated")
 */
public record Source(String id, String title, URI url, String date) {}
