/** What the menu opens, and which screens come when they are wanted. */

/** Screens that the sidebar loads when they are wanted: see src/ui/bundles. */
export type BundleName = 'activity' | 'entry' | 'review' | 'tools';

/** What the menu asks the sidebar to open on; in the page as JSON, element id `opening`. */
export interface Opening {
  readonly screen: 'month' | 'coverage' | 'setUp' | 'problems';
}

/** What the report opens on; likewise in its page. */
export interface ReportOpening {
  readonly month: string;
  readonly view:
    'coverage' | 'year' | 'whatIf' | 'fairness' | 'delivered' | 'results';
}

/** What the page opens on from which things are taken out of the workbook; likewise. */
export interface ShareOpening {
  readonly month: string;
  readonly view: 'handout' | 'grid' | 'calendar' | 'tables';
}
