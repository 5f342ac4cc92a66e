"""The one contract between town and prefecture: `NeedsReport`."""
