package org.volteface.api.report;

/** A part of a report, as data: what to show, not how. */
public sealed interface Section
        permits ChangesSection, FindingSection, DismissalSection, TimelineSection, PromiseSection, LeftOutSection {}
