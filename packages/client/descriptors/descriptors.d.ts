export declare const Rill: Record<string, object>;
