<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Ask a town, assess, carry a report, plan the dispatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not how the command is written. `dxdesk --help` shows the verbs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to reckon with, as YYYY-MM-DD (default: today).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERB …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what a file is, and whether it is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace whose key opens a report; found beside the file if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an example prefecture with its towns, reports and pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many towns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefecture, two digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk at the prefecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a workspace and the keys of a prefecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is ready for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the kit file that the towns receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder or removable drive to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the reports are due (default: in 30 days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the towns may call, as printed in the kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written and read back: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code to read out over the phone: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the prefecture&apos;s private key for the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write to; keep it locked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}. Whoever holds it can read every report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in reports: files, or folders of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept what an earlier run asked about, for this municipality code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accepted} accepted, {updated} updated, {already} already there, {asks} to decide, {refused} refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pool of specialists from Excel, or write the form for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Excel file to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is recorded now as an Excel file, to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} specialists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix or forbid a person for a need, or take that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s key in the pool, as T01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The need&apos;s key, as 393011:N01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never this person for this need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pin back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan who goes where in which months, and say why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest the solver may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solver&apos;s seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solver&apos;s threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fiscal year to plan (default: the one that next month belongs to).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write towns, needs, plan and pool as an Excel workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk in the town office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a workspace for a municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The municipality&apos;s code, six digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefecture&apos;s kit file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save answers: B01=1 B04=person B06=わからない:総務課, or from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON file of answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers saved, {left} questions left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels, staffing capacity, needs with reasons, and proposed support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the sealed report for the prefecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the mayor&apos;s page as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as 〓: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take people and systems from an Excel file, or write an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} people, {systems} systems.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>&quot;{text}&quot; cannot be read as a date. Write it like 令和8年11月23日 or 2026-11-23, and check that the day and the weekday exist.</source>
        <translation>「{text}」は日付として読めません。令和8年11月23日 または 2026-11-23 のように書いてください。その日と曜日が正しいかも確かめてください。</translation>
    </message>
    <message>
        <source>The scheme data shipped with the program is damaged: {file}, {id}: {reason}. Install the program again.</source>
        <translation>このソフトについている制度のデータがこわれています。場所は {file} の {id} です。理由は {reason} です。ソフトを入れ直してください。</translation>
    </message>
    <message>
        <source>The assessment data shipped with the program is damaged: {file}, {id}: {reason}. Install the program again.</source>
        <translation>このソフトについている判定のデータがこわれています。場所は {file} の {id} です。理由は {reason} です。ソフトを入れ直してください。</translation>
    </message>
    <message>
        <source>The planning weights cannot be read as TOML ({reason}). Restore the file or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planning weights have a missing, unknown or incomplete entry: {id}. Each entry needs value, unit, label and source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the planning weights, {id} must be a whole number from {least} to {most}. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no coordinates for {name} ({code}), so travel cannot be estimated. Check the municipality code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solver did not return a plan ({status}). Nothing was changed. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
