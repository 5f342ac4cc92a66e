"""What is printed or opened in a spreadsheet: records in, bytes out."""
