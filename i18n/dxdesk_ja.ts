<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Ask a town, assess, carry a report, plan the dispatch.</source>
        <translation>町にたずね、整理し、報告を届け、派遣を計画します。</translation>
    </message>
    <message>
        <source>Open the window, with any file of dxdesk.</source>
        <translation>窓を開く。dxdeskのファイルを渡せば、それを開く。</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>{name} というオプションはありません。</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} が書かれていません。</translation>
    </message>
    <message>
        <source>The value of {name} cannot be read.</source>
        <translation>{name} の値を読めません。</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>結果を1つのJSONで出します。</translation>
    </message>
    <message>
        <source>A name cannot hold control characters.</source>
        <translation>名前に制御文字は使えません。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>FILE or FOLDER</source>
        <translation>ファイルかフォルダ</translation>
    </message>
    <message>
        <source>The day to reckon with, as YYYY-MM-DD (default: today).</source>
        <translation>いつの日付で計算するか（例 2026-11-23。なければ今日）。</translation>
    </message>
    <message>
        <source> NUMBER</source>
        <translation> 数</translation>
    </message>
    <message>
        <source> TEXT</source>
        <translation> 文字</translation>
    </message>
    <message>
        <source> DAY</source>
        <translation> 日</translation>
    </message>
    <message>
        <source> CODE</source>
        <translation> 番号</translation>
    </message>
    <message>
        <source>[required]</source>
        <translation>［必ず書く］</translation>
    </message>
    <message>
        <source>[default: </source>
        <translation>[書かないとき：</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>使い方：</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>この説明を出します。</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>VERB …</source>
        <translation>命令 …</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Say what a file is, from whom, whether it is sound, and what to do.</source>
        <translation>何のファイルか、だれからか、壊れていないか、どうすればよいかを言います。</translation>
    </message>
    <message>
        <source>The workspace whose key opens a report; found beside the file if not given.</source>
        <translation>報告を開ける鍵のある作業ファイル（なければ近くから探します）。</translation>
    </message>
    <message>
        <source>To check the inside, name the workspace with --with.</source>
        <translation>中身を調べるには、--with で作業ファイルを指定してください。</translation>
    </message>
    <message>
        <source>What to do next: {todo}</source>
        <translation>次にすること：{todo}</translation>
    </message>
    <message>
        <source>Make an example prefecture with its towns, reports and pool.</source>
        <translation>例の都道府県をつくります（市町村、報告、人材つき）。</translation>
    </message>
    <message>
        <source>How many towns.</source>
        <translation>市町村の数。</translation>
    </message>
    <message>
        <source>The prefecture, two digits.</source>
        <translation>都道府県の番号（2けた）。</translation>
    </message>
    <message>
        <source>The same seed gives the same example.</source>
        <translation>同じ数なら、同じ例ができます。</translation>
    </message>
    <message>
        <source>The desk at the prefecture.</source>
        <translation>都道府県の机。</translation>
    </message>
    <message>
        <source>Make a workspace and the keys of a prefecture.</source>
        <translation>都道府県の作業ファイルと鍵をつくります。</translation>
    </message>
    <message>
        <source>{file} is ready for {name}.</source>
        <translation>{name} の {file} をつくりました。</translation>
    </message>
    <message>
        <source>Make the copy now: dxdesk pref key-paper, or dxdesk pref key</source>
        <translation>いま控えを作ってください：dxdesk pref key-paper または dxdesk pref key</translation>
    </message>
    <message>
        <source>Write the kit file that the towns receive.</source>
        <translation>市町村に配る受付キットをつくります。</translation>
    </message>
    <message>
        <source>The folder or removable drive to write to.</source>
        <translation>書き込むフォルダかUSBメモリ。</translation>
    </message>
    <message>
        <source>The day the reports are due (default: in 30 days).</source>
        <translation>報告の締め切り（なければ30日後）。</translation>
    </message>
    <message>
        <source>Whom the towns may call, as printed in the kit.</source>
        <translation>市町村からの問い合わせ先。</translation>
    </message>
    <message>
        <source>Say that there is no security officer, in a workspace made anew without a kit.</source>
        <translation>キットなしで作り直した机で、安全担当がいないことを示します。</translation>
    </message>
    <message>
        <source>Written and read back: {file}</source>
        <translation>書き込み、読み返して確かめました：{file}</translation>
    </message>
    <message>
        <source>Inside: {said}</source>
        <translation>中身：{said}</translation>
    </message>
    <message>
        <source>Code to read out over the phone: {code}</source>
        <translation>電話で読み合わせるコード：{code}</translation>
    </message>
    <message>
        <source>Accept what an earlier run asked about, for this municipality code; where another key signed, with the code of the new paper: CODE=1234 5678 …</source>
        <translation>前に聞かれた報告を受け取る市町村コード。署名の鍵が変わったときは、新しい紙のコードも書く（コード=1234 5678 …）。</translation>
    </message>
    <message>
        <source>Say which keys are held, and where copies of them lie.</source>
        <translation>持っている鍵と、控えを作った日を言う。</translation>
    </message>
    <message>
        <source>Key in use: {code}</source>
        <translation>いま使っている鍵：{code}</translation>
    </message>
    <message>
        <source>Older key, opens reports only: {code}</source>
        <translation>前の鍵：{code}</translation>
    </message>
    <message>
        <source>Write a copy of the prefecture&apos;s private keys.</source>
        <translation>県の秘密の鍵の控えを書く。</translation>
    </message>
    <message>
        <source>The folder to write to; keep it locked away.</source>
        <translation>書き込むフォルダ（鍵のかかる所に保管します）。</translation>
    </message>
    <message>
        <source>Lock the copy with a passphrase that is made and shown once.</source>
        <translation>控えに、その場で作って1度だけ見せる合言葉で鍵をかける。</translation>
    </message>
    <message>
        <source>Written: {file}. Whoever holds it can read every report.</source>
        <translation>つくりました：{file}。これを持つ人は、すべての報告を読めます。</translation>
    </message>
    <message>
        <source>Locking takes a few seconds and up to one gigabyte of memory.</source>
        <translation>鍵をかけています。数秒かかり、メモリを最大1GB使います。</translation>
    </message>
    <message>
        <source>Passphrase: {digits}</source>
        <translation>合言葉：{digits}</translation>
    </message>
    <message>
        <source>It is shown this once. Write it down, and keep it apart from the file.</source>
        <translation>合言葉が出るのは、この1度だけです。紙に書き、ファイルとは別の場所に置いてください。</translation>
    </message>
    <message>
        <source>Print the keys on paper, to be typed back one day.</source>
        <translation>鍵を、あとで打ち直せる形で紙に印刷する。</translation>
    </message>
    <message>
        <source>Print it, put it in the safe, and delete the PDF: it holds the whole key.</source>
        <translation>印刷して金庫に入れ、PDFは消してください。鍵がそのまま入っています。</translation>
    </message>
    <message>
        <source>Make a new key, or put the older one away (--retire).</source>
        <translation>新しい鍵を作る、または前の鍵をしまう（--retire）。</translation>
    </message>
    <message>
        <source>Forget the older key here; its copy stays.</source>
        <translation>前の鍵をこの作業ファイルから消す。控えは残る。</translation>
    </message>
    <message>
        <source>Make a workspace anew from a copy of the key.</source>
        <translation>鍵の控えから、作業ファイルを作り直す。</translation>
    </message>
    <message>
        <source>The copy of the key, locked or not.</source>
        <translation>鍵の控えのファイル（合言葉つきでも、そのままでも）。</translation>
    </message>
    <message>
        <source>The last kit handed out; earlier ones too, if they had other own questions.</source>
        <translation>最後に配ったキット。前のキットに別の独自の質問があれば、それも指定します。</translation>
    </message>
    <message>
        <source>A text file with the lines typed from the paper.</source>
        <translation>紙の8行を打ったファイル（メモ帳で作れます）。</translation>
    </message>
    <message>
        <source>The 20 digits of the paper.</source>
        <translation>紙にある20桁の照合コード。</translation>
    </message>
    <message>
        <source>Take a key that was put away back into this workspace.</source>
        <translation>しまった鍵を、この作業ファイルにもう1度入れる。</translation>
    </message>
    <message>
        <source>The older key opens reports again: {code}</source>
        <translation>前の鍵で、また報告を開けます：{code}</translation>
    </message>
    <message>
        <source>{file} is ready for {name}, with the kept key. Take in the reports again.</source>
        <translation>控えの鍵で、{name} の {file} を作りました。報告をもう1度取り込んでください。</translation>
    </message>
    <message>
        <source>Passphrase (25 digits)</source>
        <translation>合言葉（25桁）</translation>
    </message>
    <message>
        <source>Opening takes a few seconds and up to one gigabyte of memory.</source>
        <translation>開いています。数秒かかり、メモリを最大1GB使います。</translation>
    </message>
    <message>
        <source>Compare a report&apos;s code with the one on the mayor&apos;s page.</source>
        <translation>報告のコードを、首長説明の紙のコードと見比べる。</translation>
    </message>
    <message>
        <source>MUNICIPALITY</source>
        <translation>市町村コード</translation>
    </message>
    <message>
        <source>{town}, serial {serial}: same as the paper.</source>
        <translation>{town} 通し番号{serial}：紙と一致しました。</translation>
    </message>
    <message>
        <source>Take in reports: files, or folders of them.</source>
        <translation>報告を取り込みます（ファイルでもフォルダでも）。</translation>
    </message>
    <message>
        <source>Say what it does to the plan; nothing is taken in.</source>
        <translation>計画がどう変わるかだけを出します。取り込みはしません。</translation>
    </message>
    <message>
        <source>{accepted} accepted, {updated} updated, {already} already there, {asks} to decide, {refused} refused.</source>
        <translation>受付 {accepted}件、更新 {updated}件、取込済み {already}件、要確認 {asks}件、取り込めない {refused}件です。</translation>
    </message>
    <message>
        <source> To take the key back: dxdesk pref key-restore FILE --older --from COPY</source>
        <translation> 鍵を戻すには：dxdesk pref key-restore 作業ファイル --older --from 控え</translation>
    </message>
    <message>
        <source>Take the pool of specialists from Excel, or write the form for it.</source>
        <translation>専門人材の一覧をExcelで出し入れします。</translation>
    </message>
    <message>
        <source>The Excel file to read.</source>
        <translation>読み込むExcel。</translation>
    </message>
    <message>
        <source>Write what is recorded now as an Excel file, to be filled in.</source>
        <translation>いまの記録をExcelに書き出します（書き足して戻せます）。</translation>
    </message>
    <message>
        <source>Write one of --from and --xlsx.</source>
        <translation>--fromか--xlsxのどちらか1つを書いてください。</translation>
    </message>
    <message>
        <source>{count} specialists.</source>
        <translation>専門人材 {count}人です。</translation>
    </message>
    <message>
        <source>Fix or forbid a person for a need, or take that back.</source>
        <translation>人と要望の組を固定・禁止します。取り消しもできます。</translation>
    </message>
    <message>
        <source>The person&apos;s key in the pool, as T01.</source>
        <translation>人材の番号（例 T01）。</translation>
    </message>
    <message>
        <source>Write a month as 2027-01.</source>
        <translation>月は2027-01のように書いてください。</translation>
    </message>
    <message>
        <source>Write days a week in halves, from 0.5 to 5.</source>
        <translation>週の日数は、0.5から5までを半日きざみで書いてください。</translation>
    </message>
    <message>
        <source>Write a number, or free.</source>
        <translation>数か、freeと書いてください。</translation>
    </message>
    <message>
        <source>The need&apos;s key, as 393011:N01; with --forbid also 393011:* for a whole town.</source>
        <translation>要望の記号（393011:N01など）。--forbid では、町全体を 393011:* とも書けます。</translation>
    </message>
    <message>
        <source>The first month of the pin, as 2027-01.</source>
        <translation>固定する最初の月（2027-01など）。</translation>
    </message>
    <message>
        <source>How many months the pin lasts.</source>
        <translation>固定する月数。</translation>
    </message>
    <message>
        <source>Days a week of the pin, in halves: 1.5.</source>
        <translation>固定する週の日数。半日きざみで、1.5などと書きます。</translation>
    </message>
    <message>
        <source>Never this person for this need.</source>
        <translation>この人を、この要望に当てません。</translation>
    </message>
    <message>
        <source>Take the pin back.</source>
        <translation>固定・禁止を取り消します。</translation>
    </message>
    <message>
        <source>Months and days belong to a pin only.</source>
        <translation>月と日数を書けるのは、固定するときだけです。</translation>
    </message>
    <message>
        <source>{count} pins.</source>
        <translation>固定・禁止は {count}件です。</translation>
    </message>
    <message>
        <source>Plan who goes where in which months, and say why not.</source>
        <translation>だれがどこへ何月に行くかを計画し、行けない理由も出します。</translation>
    </message>
    <message>
        <source>The longest the solver may take.</source>
        <translation>計算にかける最長の秒数。</translation>
    </message>
    <message>
        <source>The solver&apos;s seed.</source>
        <translation>計算の種。探す手数で終えるときは、同じ数なら同じ計画になります。</translation>
    </message>
    <message>
        <source>The solver&apos;s threads.</source>
        <translation>計算に使うスレッド数。</translation>
    </message>
    <message>
        <source>The fiscal year to plan (default: the one that next month belongs to).</source>
        <translation>計画する年度（なければ来月の年度）。</translation>
    </message>
    <message>
        <source>Keep the plan under this name, as B.</source>
        <translation>計画をこの名前で残します（Bなど）。</translation>
    </message>
    <message>
        <source>A few words beside the name.</source>
        <translation>名前にそえる短い説明。</translation>
    </message>
    <message>
        <source>How many visits that towns were told of may change (default: free).</source>
        <translation>通知済みの派遣のうち、変えてよい件数（書かなければ自由）。</translation>
    </message>
    <message>
        <source>Towns reached go before everything else.</source>
        <translation>行ける団体の数を、ほかの何よりも先に考えます。</translation>
    </message>
    <message>
        <source>Count the steps of the search instead of the seconds: so many for each part of it. The same seed and work then give the same plan on every computer, slow or fast.</source>
        <translation>秒の代わりに、探す手数を数えて終えます。探す部分ごとの手数です。ほかの指定と手数が同じなら、遅いパソコンでも速いパソコンでも同じ計画になります。</translation>
    </message>
    <message>
        <source>Write towns, needs, plan and pool as an Excel workbook.</source>
        <translation>市町村、ニーズ、計画、人材を1つのExcelに書き出します。</translation>
    </message>
    <message>
        <source>The workbook to write.</source>
        <translation>つくるExcelの名前。</translation>
    </message>
    <message>
        <source>Print the questionnaire as a PDF, as it stands or blank.</source>
        <translation>質問票をPDFで作ります。今の答え入りか、白紙です。</translation>
    </message>
    <message>
        <source>Only this section, such as B.</source>
        <translation>この章だけ（Bなど）。</translation>
    </message>
    <message>
        <source>Without any answer.</source>
        <translation>答えを入れずに。</translation>
    </message>
    <message>
        <source>Print the handover pack as a PDF.</source>
        <translation>引継ぎパックをPDFで作ります。</translation>
    </message>
    <message>
        <source>Write down a contact or a promise for whoever comes next.</source>
        <translation>次の担当者のために、連絡先か約束を書きとめます。</translation>
    </message>
    <message>
        <source>Somebody to ring.</source>
        <translation>連絡先。</translation>
    </message>
    <message>
        <source>A promise.</source>
        <translation>約束。</translation>
    </message>
    <message>
        <source>Who it is, or with whom.</source>
        <translation>だれか、だれとの約束か。</translation>
    </message>
    <message>
        <source>The number, or what was promised.</source>
        <translation>番号か、約束の中身。</translation>
    </message>
    <message>
        <source>The day of a promise.</source>
        <translation>約束の期日。</translation>
    </message>
    <message>
        <source>{count} lines.</source>
        <translation>{count}行あります。</translation>
    </message>
    <message>
        <source>The ledger of carried media: show it, fill in a line, or write it out.</source>
        <translation>持ち出し台帳を見ます。行に書き込み、書き出しもできます。</translation>
    </message>
    <message>
        <source>The line to fill in.</source>
        <translation>書き込む行の番号</translation>
    </message>
    <message>
        <source>The number on the medium.</source>
        <translation>媒体の登録番号</translation>
    </message>
    <message>
        <source>Who carries it.</source>
        <translation>持ち出す人</translation>
    </message>
    <message>
        <source>The class of secrecy.</source>
        <translation>機密の区分</translation>
    </message>
    <message>
        <source>Who approved.</source>
        <translation>承認した人</translation>
    </message>
    <message>
        <source>The day it left the office.</source>
        <translation>持ち出した日</translation>
    </message>
    <message>
        <source>The day it came back.</source>
        <translation>返却した日</translation>
    </message>
    <message>
        <source>The day on which erasing was checked.</source>
        <translation>消去を確かめた日</translation>
    </message>
    <message>
        <source>The Excel file to write.</source>
        <translation>書き出すExcelファイル</translation>
    </message>
    <message>
        <source>No report file was written yet.</source>
        <translation>報告ファイルは、まだ作っていません。</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>つくりました：{file}</translation>
    </message>
    <message>
        <source>out {day}</source>
        <translation>{day}に持ち出し</translation>
    </message>
    <message>
        <source>not out yet</source>
        <translation>持ち出しはまだ</translation>
    </message>
    <message>
        <source>back {day}</source>
        <translation>{day}に返却</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>返却はまだ</translation>
    </message>
    <message>
        <source>erased {day}</source>
        <translation>{day}に消去を確認</translation>
    </message>
    <message>
        <source>not erased yet</source>
        <translation>消去の確認はまだ</translation>
    </message>
    <message>
        <source>{number}  {day}  {medium}  report {serial}: {days}</source>
        <translation>{number}&#x3000;{day}&#x3000;{medium}&#x3000;報告{serial}：{days}</translation>
    </message>
    <message>
        <source>The desk in the town office.</source>
        <translation>市町村の机。</translation>
    </message>
    <message>
        <source>Make a workspace for a municipality.</source>
        <translation>市町村の作業ファイルをつくります。</translation>
    </message>
    <message>
        <source>The municipality&apos;s code, six digits.</source>
        <translation>団体コード（6けた）。</translation>
    </message>
    <message>
        <source>The prefecture&apos;s kit file.</source>
        <translation>都道府県の受付キット。</translation>
    </message>
    <message>
        <source>Save answers: B01=1 B04=person B06=わからない:総務課, or from a file.</source>
        <translation>回答を保存します（例 B01=1 B04=person B06=わからない:総務課）。ファイルからも読めます。</translation>
    </message>
    <message>
        <source>A JSON file of answers.</source>
        <translation>回答のJSONファイル。</translation>
    </message>
    <message>
        <source>Why answers change that the prefecture has already.</source>
        <translation>県に渡したあとで答えを変える理由。</translation>
    </message>
    <message>
        <source>{id} saved</source>
        <translation>{id} を保存しました</translation>
    </message>
    <message>
        <source>{count} answers saved, {left} questions left.</source>
        <translation>{count}問を保存しました。残りは{left}問です。</translation>
    </message>
    <message>
        <source>Levels, staffing capacity, needs with reasons, and proposed support.</source>
        <translation>段階、人手、支援ニーズと、その理由を出します。</translation>
    </message>
    <message>
        <source>Write the sealed report for the prefecture.</source>
        <translation>都道府県に渡す報告ファイルをつくります。</translation>
    </message>
    <message>
        <source>Paper code: {code}</source>
        <translation>照合コード：{code}</translation>
    </message>
    <message>
        <source>Print the sheet that says where data lives as a PDF.</source>
        <translation>データの置き場所を書いた紙を、PDFで作ります。</translation>
    </message>
    <message>
        <source>Print the mayor&apos;s page as a PDF.</source>
        <translation>首長に見せる1枚をPDFにします。</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>つくるPDFの名前。</translation>
    </message>
    <message>
        <source>Printed as 〓: {characters}</source>
        <translation>印刷できず〓にした文字：{characters}</translation>
    </message>
    <message>
        <source>Print the slip for carrying the report out as a PDF.</source>
        <translation>持ち出し票をPDFで作ります。</translation>
    </message>
    <message>
        <source>Take people and systems from a table, or write an empty one.</source>
        <translation>人とシステムを表から読みます。空の表も書き出せます。</translation>
    </message>
    <message>
        <source>The file to read: the form written by --xlsx, or any .xlsx or .csv of systems.</source>
        <translation>読むファイル。--xlsx で書いた表か、システムの台帳（.xlsx、CSV）</translation>
    </message>
    <message>
        <source>Put an office&apos;s own table in place of the systems there are; otherwise it is added.</source>
        <translation>役場の台帳を、いまのシステムと置きかえます。付けないと加えます</translation>
    </message>
    <message>
        <source>{people} people, {systems} systems.</source>
        <translation>人 {people}人、システム {systems}件です。</translation>
    </message>
    <message>
        <source>{name}: asked, assessed, reported</source>
        <translation>{name}：自己点検と報告ができました</translation>
    </message>
    <message>
        <source>{name}: first report. Type the code of its mayor&apos;s page, to compare it.</source>
        <translation>{name}：はじめての報告です。首長説明の紙の照合コードを打って、比べてください。</translation>
    </message>
    <message>
        <source>{name}: this report is already here; nothing was changed.</source>
        <translation>{name}：この報告は取り込み済みです。何も変えていません。</translation>
    </message>
    <message>
        <source>{name}: this older report is in force now. The newer one is kept.</source>
        <translation>{name}：古いほうの報告に入れ替えました。新しいほうも残っています。</translation>
    </message>
    <message>
        <source>{name}: replaced by the newer report.</source>
        <translation>{name}：新しい報告に置き換えました。</translation>
    </message>
    <message>
        <source> Reports that the town wrote in between have not come here.</source>
        <translation>間に書かれた報告は、ここに届いていません。</translation>
    </message>
    <message>
        <source> It does not go on from the newest one here. Ask the town whether it works in a copy of its workspace.</source>
        <translation>ここにある最新の報告の続きではありません。控えの作業ファイルで書いていないか、市町村に聞いてください。</translation>
    </message>
    <message>
        <source> It lists {count} changes since edition {edition}.</source>
        <translation>第{edition}版から{count}か所の変更があります。</translation>
    </message>
    <message>
        <source>cannot be judged yet</source>
        <translation>判定できません</translation>
    </message>
    <message>
        <source>Staffing capacity: not known yet</source>
        <translation>人手：まだ分かりません</translation>
    </message>
    <message>
        <source>Staffing capacity: {value} of 4 ({fte} full-time equivalents)</source>
        <translation>人手：4のうち{value}（{fte}人分）</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>残り{count}回</translation>
    </message>
    <message>
        <source>{seconds} s: value {value}, at most {bound}, gap {gap} %</source>
        <translation>{seconds}秒：値 {value}、上限 {bound}、差 {gap} %</translation>
    </message>
    <message>
        <source>Not met:</source>
        <translation>まだ行けない要望：</translation>
    </message>
    <message>
        <source>{year}: {met} of {needs} needs met, proven within {gap} % of the best possible.</source>
        <translation>{year}：{needs}件のうち{met}件に当てました。最もよい計画との差は {gap} % 以内です。</translation>
    </message>
    <message>
        <source>A page that dxdesk printed. Anybody who has it can read it.</source>
        <translation>dxdeskが作ったPDFです。持っている人はだれでも読めます。</translation>
    </message>
    <message>
        <source>Print it or keep it. It can not be read back into dxdesk.</source>
        <translation>印刷するか、しまっておいてください。dxdeskに読み戻すことはできません。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>まだ決まっていません</translation>
    </message>
    <message>
        <source>A kit from {name} for {count} municipalities, due {due}. Phone code: {code}</source>
        <translation>{name} の受付キットです。{count}市町村、締め切り {due}。電話のコード：{code}</translation>
    </message>
    <message>
        <source>A town opens it with its workspace. First compare the phone code with the prefecture by a call.</source>
        <translation>市町村が作業ファイルで開きます。先に、照合コードを電話で都道府県と確かめてください。</translation>
    </message>
    <message>
        <source>The secret key of a prefecture. Whoever holds it can read every report.</source>
        <translation>都道府県の秘密の鍵です。これを持つ人は、すべての報告を読めます。</translation>
    </message>
    <message>
        <source>Keep it in the safe and nowhere else. It makes a lost desk anew.</source>
        <translation>金庫にだけ置いてください。作業ファイルを失ったときに、作り直せます。</translation>
    </message>
    <message>
        <source>A file locked with a passphrase, as dxdesk keeps a prefecture&apos;s secret key.</source>
        <translation>合言葉で閉じたファイルです。dxdeskは都道府県の秘密の鍵をこの形で保管します。</translation>
    </message>
    <message>
        <source>It opens with the passphrase on its paper only. Keep the two in different places.</source>
        <translation>紙にある合言葉でだけ開きます。紙とファイルは別の場所に置いてください。</translation>
    </message>
    <message>
        <source>An Excel book that dxdesk wrote: a slip, a ledger, a list or a plan.</source>
        <translation>dxdeskが作ったExcelのファイル（用紙、台帳、一覧、計画のどれか）です。</translation>
    </message>
    <message>
        <source>A slip or a list that was filled in is read back at the desk that wrote it.</source>
        <translation>書き込んだ用紙や一覧は、それを作った机で読み戻します。</translation>
    </message>
    <message>
        <source>A town&apos;s workspace; every check was passed.</source>
        <translation>市町村の作業ファイルです。すべて正しいことを確かめました。</translation>
    </message>
    <message>
        <source>A prefecture&apos;s workspace; every check was passed.</source>
        <translation>都道府県の作業ファイルです。すべて正しいことを確かめました。</translation>
    </message>
    <message>
        <source>Open it with dxdesk. It does not leave the office.</source>
        <translation>dxdeskで開いてください。役場の外には出しません。</translation>
    </message>
    <message>
        <source>It is of an older version; opening it keeps a copy and brings it up.</source>
        <translation>前の版の形です。開くと、控えを残してから新しい形にします。</translation>
    </message>
    <message>
        <source>It is a copy that dxdesk has kept.</source>
        <translation>dxdeskが取っておいた控えです。</translation>
    </message>
    <message>
        <source>Leave it there. When a workspace cannot be opened, dxdesk offers its copies.</source>
        <translation>そのまま置いてください。作業ファイルが開けないとき、dxdeskが控えから戻します。</translation>
    </message>
    <message>
        <source>It belongs to {name} ({code}).</source>
        <translation>{name}（{code}）のものです。</translation>
    </message>
    <message>
        <source>It belongs to {name} and holds the reports of {count} municipalities.</source>
        <translation>{name}のもので、{count}市町村の報告が入っています。</translation>
    </message>
    <message>
        <source>Take it to the town it was written for, and open it there.</source>
        <translation>宛先の市町村に渡し、そこで開いてください。</translation>
    </message>
    <message>
        <source>A sealed reply of a prefecture, going by its name. Its outside is sound; only the town&apos;s workspace can check the inside.</source>
        <translation>名前からみて、封をした都道府県の回答書です。外側は正しい形です。中身は、市町村の作業ファイルでだけ調べられます。</translation>
    </message>
    <message>
        <source>A sealed report. Its outside is sound; only the prefecture&apos;s key, or the town&apos;s own workspace, can check the inside.</source>
        <translation>封をした報告です。外側は正しい形です。中身は、都道府県の鍵か、その町の作業ファイルでだけ調べられます。</translation>
    </message>
    <message>
        <source>Take it to the prefecture it was written for; nobody else can read it.</source>
        <translation>宛先の都道府県に渡してください。ほかの人には読めません。</translation>
    </message>
    <message>
        <source>It is sealed for {count} keys.</source>
        <translation>{count}本の鍵で開くように封をしてあります。</translation>
    </message>
    <message>
        <source>Edition {edition} of {year}, composed on {day}.</source>
        <translation>{year}の第{edition}版で、{day}に作られました。</translation>
    </message>
    <message>
        <source>It is for practice.</source>
        <translation>練習用です。</translation>
    </message>
    <message>
        <source>{count} answers stayed in the office and are marked so.</source>
        <translation>{count}問の答えは役場に残してあり、そのしるしだけが入っています。</translation>
    </message>
    <message>
        <source>Take it to the prefecture. You can write it again at any time.</source>
        <translation>都道府県に渡してください。いつでも書き直せます。</translation>
    </message>
    <message>
        <source>It is in the prefecture&apos;s workspace already; nothing is to be done.</source>
        <translation>都道府県の作業ファイルに取り込み済みです。することはありません。</translation>
    </message>
    <message>
        <source>Take it in at the prefecture&apos;s desk. It is this town&apos;s first: compare the paper code with the mayor&apos;s page.</source>
        <translation>都道府県の机で取り込んでください。この町の最初の報告です。照合コードを首長説明の紙と見比べてください。</translation>
    </message>
    <message>
        <source>Take it in at the prefecture&apos;s desk. It replaces this town&apos;s earlier one.</source>
        <translation>都道府県の机で取り込んでください。この町の前の報告に代わります。</translation>
    </message>
    <message>
        <source>Open it at the town&apos;s desk and answer what is asked.</source>
        <translation>市町村の机で開き、質問に答えてください。</translation>
    </message>
    <message>
        <source>A reply of {prefecture} to {name}, number {number}, sound. Code: {code}</source>
        <translation>{prefecture}から{name}への返事（第{number}号）です。壊れていません。コード：{code}</translation>
    </message>
    <message>
        <source>A report from {name}, serial {serial}, sound.</source>
        <translation>{name} の報告（{serial}番）です。壊れていません。</translation>
    </message>
    <message>
        <source>It answers edition {edition} of {year} (serial {serial}).</source>
        <translation>{year}の第{edition}版（通し番号{serial}）への回答です。</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>聞いていません</translation>
    </message>
    <message>
        <source>does not know (asks: {ask})</source>
        <translation>わからない（聞く相手：{ask}）</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>answers later</source>
        <translation>あとで答える</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>対象外です</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>まだ答えていません</translation>
    </message>
    <message>
        <source>withheld by the town</source>
        <translation>団体が伏せています</translation>
    </message>
    <message>
        <source>sealed for the security officer</source>
        <translation>安全担当だけが読めます</translation>
    </message>
    <message>
        <source>Decide about the report of {name}</source>
        <translation>{name}の報告を確かめてください</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>Municipalities need it to make a report for you.</source>
        <translation>キットがないと、市町村は報告をつくれません。</translation>
    </message>
    <message>
        <source>Make the kit for the municipalities</source>
        <translation>市町村にわたす受付キットをつくりましょう</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>つくる</translation>
    </message>
    <message>
        <source>If this computer is lost, nobody can open the reports any more.</source>
        <translation>このパソコンがなくなると、報告をだれも開けなくなります。</translation>
    </message>
    <message>
        <source>There is no copy of the prefecture&apos;s key yet</source>
        <translation>鍵の控えがまだありません</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>控えをつくる</translation>
    </message>
    <message>
        <source>The code of {name} differs from the paper</source>
        <translation>{name}の照合コードが紙とちがいます</translation>
    </message>
    <message>
        <source>Call the town and ask which report is the right one.</source>
        <translation>市町村に電話で、どの報告が正しいか確かめてください。</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>報告を見る</translation>
    </message>
    <message>
        <source>{count} codes are not compared with the paper yet</source>
        <translation>照合コードを紙とくらべていない報告が{count}件あります</translation>
    </message>
    <message>
        <source>Type the code of the mayor&apos;s page in the inbox.</source>
        <translation>首長の紙にある照合コードを、受付で打ってください。</translation>
    </message>
    <message>
        <source>Compare codes</source>
        <translation>照合コードをくらべる</translation>
    </message>
    <message>
        <source>{name} has answered inquiries</source>
        <translation>{name}から照会の回答が届きました</translation>
    </message>
    <message>
        <source>{answered} of {asked} are answered.</source>
        <translation>{asked}件のうち{answered}件に回答。</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>回答を確かめる</translation>
    </message>
    <message>
        <source>{name} has sent a newer report</source>
        <translation>{name}から新しい報告が届きました</translation>
    </message>
    <message>
        <source> No level changes.</source>
        <translation>段階は変わりません。</translation>
    </message>
    <message>
        <source> {count} levels change.</source>
        <translation>{count}分野の段階が変わります。</translation>
    </message>
    <message>
        <source>{count} municipalities are to be written to</source>
        <translation>返事を待つ団体が{count}つあります</translation>
    </message>
    <message>
        <source>Something was asked or decided that no reply has told yet.</source>
        <translation>照会や決めたことを、まだ知らせていません。</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>返事を作る</translation>
    </message>
    <message>
        <source>The deadline is {day}.</source>
        <translation>締め切りは{day}です。</translation>
    </message>
    <message>
        <source>No deadline is set.</source>
        <translation>締め切りは決まっていません。</translation>
    </message>
    <message>
        <source>{count} reports have not come yet</source>
        <translation>まだ届いていないのは{count}団体です</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>どの団体か見る</translation>
    </message>
    <message>
        <source>There is nobody in the pool yet</source>
        <translation>人材プールに、まだだれもいません</translation>
    </message>
    <message>
        <source>Who is sent out is planned from the pool.</source>
        <translation>派遣計画は、人材プールの人から組みます。</translation>
    </message>
    <message>
        <source>Take in from Excel</source>
        <translation>Excelから取り込む</translation>
    </message>
    <message>
        <source>The requirement of {count} people is not known</source>
        <translation>{count}人の要件がわかりません</translation>
    </message>
    <message>
        <source>Years of practice, examination or main duty are missing.</source>
        <translation>実務の年数、試験、主な業務のどれかが書かれていません。</translation>
    </message>
    <message>
        <source>Look at the people</source>
        <translation>人材を見る</translation>
    </message>
    <message>
        <source>{count} reports are here.</source>
        <translation>報告は{count}件あります。</translation>
    </message>
    <message>
        <source>There is no dispatch plan yet</source>
        <translation>派遣計画は、まだありません</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画をつくる</translation>
    </message>
    <message>
        <source>Reports, pool or pins have changed since then.</source>
        <translation>そのあとに、報告・人材・固定のどれかが変わりました。</translation>
    </message>
    <message>
        <source>The dispatch plan is out of date</source>
        <translation>派遣計画が古くなっています</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>組み直す</translation>
    </message>
    <message>
        <source>{count} urgent needs have nobody</source>
        <translation>急ぐニーズの{count}件に、だれも当たっていません</translation>
    </message>
    <message>
        <source>The dispatch plan says why, and what would change it.</source>
        <translation>わけと、どうすれば変わるかは派遣計画にあります。</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>計画を見る</translation>
    </message>
    <message>
        <source>{count} visits fall on days nobody can come</source>
        <translation>休みなどと重なる訪問が{count}件あります</translation>
    </message>
    <message>
        <source>The week of the dispatch plan offers other days.</source>
        <translation>派遣計画の「週」で、別の日に移せます。</translation>
    </message>
    <message>
        <source>Do not know</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Everything says that it is practice, and no real prefecture takes it in.</source>
        <translation>画面にも紙にも「練習」と出ます。本物の県は受け取りません。</translation>
    </message>
    <message>
        <source>Begin to practise</source>
        <translation>練習をはじめる</translation>
    </message>
    <message>
        <source>Practise as a municipality</source>
        <translation>市町村の担当者として練習する</translation>
    </message>
    <message>
        <source>Answer for the invented {town} and make its report.</source>
        <translation>作りものの{town}の担当者になって、質問に答え、報告をつくります。</translation>
    </message>
    <message>
        <source>Practise as a prefecture</source>
        <translation>都道府県の担当者として練習する</translation>
    </message>
    <message>
        <source>Five reports for the invented {name} and a list of people are ready.</source>
        <translation>作りものの{name}に、5つの報告と人材の一覧が用意してあります。</translation>
    </message>
    <message>
        <source>The files of practice lie here</source>
        <translation>練習のファイルを置く場所</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>えらぶ</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>paste from Excel</source>
        <translation>Excelから貼る</translation>
    </message>
    <message>
        <source>Welcome, {town}</source>
        <translation>{town}のみなさん、ようこそ</translation>
    </message>
    <message>
        <source>Welcome back, {name} of {town}</source>
        <translation>{town}の{name}さん、おかえりなさい</translation>
    </message>
    <message>
        <source>Today is {day}. Your answers are kept one by one.</source>
        <translation>今日は{day}です。答えは1問ずつ保存します。</translation>
    </message>
    <message>
        <source>Today is {day}. All your answers are still here.</source>
        <translation>今日は{day}です。これまでの答えは、すべて残っています。</translation>
    </message>
    <message>
        <source>Today is {day}, {days} days after the last time. All answers are still here.</source>
        <translation>今日は{day}、{days}日ぶりです。前回までの答えは、すべて残っています。</translation>
    </message>
    <message>
        <source>The first {count} questions</source>
        <translation>最初の{count}問</translation>
    </message>
    <message>
        <source>The {count} questions a request needs</source>
        <translation>要望書に必要な{count}問</translation>
    </message>
    <message>
        <source>All {count} questions</source>
        <translation>全部の{count}問</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>約{minutes}分</translation>
    </message>
    <message>
        <source>{count} questions, about {hours} hours</source>
        <translation>{count}問・約{hours}時間</translation>
    </message>
    <message>
        <source>Next: {code} {section}, question {number}</source>
        <translation>つづき&#x3000;{code} {section}・{number}問目</translation>
    </message>
    <message>
        <source>Do not know (asking {whom})</source>
        <translation>わからない（{whom}に確認中）</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>あとで答える</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加しました</translation>
    </message>
    <message>
        <source>added ({said})</source>
        <translation>追加しました（{said}）</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>一覧から外しました</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>移行</translation>
    </message>
    <message>
        <source>Day of migration</source>
        <translation>移行の日</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>聞いていない質問</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>入力済み</translation>
    </message>
    <message>
        <source>Waiting for somebody</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>asking {whom} about {count}</source>
        <translation>{count}問を{whom}に確認中</translation>
    </message>
    <message>
        <source>{count} to be found out</source>
        <translation>{count}問が確認待ちです</translation>
    </message>
    <message>
        <source>Under way.</source>
        <translation>途中です</translation>
    </message>
    <message>
        <source>{code} {title}: {state}, {answered} of {visible}</source>
        <translation>{code} {title}、{state}、{visible}問のうち{answered}問</translation>
    </message>
    <message>
        <source>The answers are being weighed.</source>
        <translation>結果をまとめています。</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>領域ごとの様子</translation>
    </message>
    <message>
        <source>answered of all</source>
        <translation>答えた数</translation>
    </message>
    <message>
        <source>Needs the prefecture is told</source>
        <translation>県に伝える困りごと</translation>
    </message>
    <message>
        <source>From {answered} of {visible} answers; {unknown} wait for somebody. ({day})</source>
        <translation>{visible}問のうち{answered}問の答えをもとにしています。{unknown}問は確認待ちです。（{day}）</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month}月{day}日</translation>
    </message>
    <message>
        <source>{count} of them are asked for</source>
        <translation>このうち{count}件を要望にします</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation>答えを見る</translation>
    </message>
    <message>
        <source>See the answer: {text}</source>
        <translation>答えを見る：{text}</translation>
    </message>
    <message>
        <source>ask for it or not</source>
        <translation>要望に入れる・外す</translation>
    </message>
    <message>
        <source>place</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>To the results</source>
        <translation>結果へ</translation>
    </message>
    <message>
        <source>To the mayor&apos;s page</source>
        <translation>首長説明へ</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count}問</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>質問の章</translation>
    </message>
    <message>
        <source>Hands for IT work</source>
        <translation>システムの仕事の人手</translation>
    </message>
    <message>
        <source>{count} FTE</source>
        <translation>{count}人分</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>まだ入れていません</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>人分</translation>
    </message>
    <message>
        <source>Hands of the town (in whole persons)</source>
        <translation>システムの人手（換算人数）</translation>
    </message>
    <message>
        <source>last time {count}</source>
        <translation>前回 {count}人分</translation>
    </message>
    <message>
        <source>Levels by dimension and municipality</source>
        <translation>領域と市町村ごとのレベル</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>notch: share not answered</source>
        <translation>右下の欠け＝まだ答えていない割合</translation>
    </message>
    <message>
        <source>Choose your municipality</source>
        <translation>市町村を選ぶ</translation>
    </message>
    <message>
        <source>Type a part of its name, how it is read, or its code.</source>
        <translation>名前・よみ・団体コードの一部を入れてください。</translation>
    </message>
    <message>
        <source>Name, reading or code</source>
        <translation>名前・よみ・団体コード</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>団体コード</translation>
    </message>
    <message>
        <source>Municipalities found</source>
        <translation>見つかった市町村</translation>
    </message>
    <message>
        <source>Has a kit file (.dxkit) come from your prefecture?</source>
        <translation>県から受付キット（.dxkit）が届いていますか。</translation>
    </message>
    <message>
        <source>into the list</source>
        <translation>一覧へ</translation>
    </message>
    <message>
        <source>Another kit</source>
        <translation>別のキット</translation>
    </message>
    <message>
        <source>{count} municipalities can be found.</source>
        <translation>{count}の市町村からさがせます。</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count}件見つかりました</translation>
    </message>
    <message>
        <source>None found. A part of the name is enough.</source>
        <translation>見つかりません。名前の一部だけでもさがせます。</translation>
    </message>
    <message>
        <source>Choose your municipality in the list.</source>
        <translation>下の一覧から市町村を選んでください。</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>This file could not be opened</source>
        <translation>ファイルを開けませんでした</translation>
    </message>
    <message>
        <source>Number to name when you ask somebody: {code}</source>
        <translation>問い合わせのときに伝える番号：{code}</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>このファイルについて</translation>
    </message>
    <message>
        <source>Copy made</source>
        <translation>控えた日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>使えます</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>使えません</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Copies that dxdesk has kept</source>
        <translation>dxdeskが取っておいた控え</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it under another name.</source>
        <translation>今のファイルは消さずに、別の名前で横に残します。</translation>
    </message>
    <message>
        <source>Bring back the chosen copy</source>
        <translation>控えから戻す</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>別のファイルを開く</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度ためす</translation>
    </message>
    <message>
        <source>It is closed there. Open it here</source>
        <translation>ほかで閉じたので、ここで開く</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Choose a copy that is sound.</source>
        <translation>「使えます」の控えを選んでください。</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受け取った日</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>One-person IT</source>
        <translation>1人情シス</translation>
    </message>
    <message>
        <source>What the reply says</source>
        <translation>返事の中身</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>照会はありません。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>お願い</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>要望はありません。</translation>
    </message>
    <message>
        <source>Similar municipalities</source>
        <translation>よく似た団体</translation>
    </message>
    <message>
        <source>{count} municipalities</source>
        <translation>{count}団体</translation>
    </message>
    <message>
        <source>What the replies say</source>
        <translation>返事の中身</translation>
    </message>
    <message>
        <source>{count} inquiries</source>
        <translation>照会{count}件</translation>
    </message>
    <message>
        <source>nothing is asked</source>
        <translation>照会なし</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>返事を書く団体はありません。</translation>
    </message>
    <message>
        <source>{done} of {count} written</source>
        <translation>{count}件のうち{done}件を書き出しました</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>書き出した返事</translation>
    </message>
    <message>
        <source>Nobody can come this year.</source>
        <translation>今年度は行けません。</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>まだ決まっていません。</translation>
    </message>
    <message>
        <source>comes to the office</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>{name} ({talent}), {weekdays}, {first} to {last}, {days} days, {how}</source>
        <translation>{name}さん（{talent}）&#x3000;{weekdays}&#x3000;{first}から{last}まで&#x3000;{days}日&#x3000;{how}</translation>
    </message>
    <message>
        <source>Not told: fewer than five other municipalities are similar.</source>
        <translation>載せません。よく似た団体が5つありません。</translation>
    </message>
    <message>
        <source>Levels of {count} others, as numbers only ({which})</source>
        <translation>ほかの{count}団体の段階を、数だけで載せます（{which}）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>edition {edition}</source>
        <translation>第{edition}版</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>{words} {count} towns</source>
        <translation>{words} {count}団体</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>市町村のタイル</translation>
    </message>
    <message>
        <source>{here} of {all} reports have come (one-person IT: {alone}).</source>
        <translation>{all}団体のうち{here}団体の報告が届きました（1人情シス {alone}団体）。</translation>
    </message>
    <message>
        <source>Take in reports</source>
        <translation>報告を受け付ける</translation>
    </message>
    <message>
        <source>The deadline was {day}.</source>
        <translation>締め切りは{day}でした。</translation>
    </message>
    <message>
        <source>{days} days to the deadline {day}.</source>
        <translation>締め切り{day}まで、あと{days}日です。</translation>
    </message>
    <message>
        <source>one question</source>
        <translation>1つの設問</translation>
    </message>
    <message>
        <source>copy with headers</source>
        <translation>見出しごとコピー</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>領域のマス目</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>1つの設問</translation>
    </message>
    <message>
        <source>Contracts that end</source>
        <translation>契約の満了</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>{count} reports; no sums and no ranking</source>
        <translation>{count}団体の報告・点数の合計や順位は出しません</translation>
    </message>
    <message>
        <source>Your own questions in the next kit: take, show, clear, example.</source>
        <translation>次のキットに入れる県独自の質問：取り込む、見る、やめる、見本を書く。</translation>
    </message>
    <message>
        <source>The file of questions to take.</source>
        <translation>取り込む質問のファイル。</translation>
    </message>
    <message>
        <source>Show what the next kit takes along.</source>
        <translation>次のキットに入るものを見る。</translation>
    </message>
    <message>
        <source>The next kit takes none along.</source>
        <translation>次のキットには入れない。</translation>
    </message>
    <message>
        <source>Write a file to begin with.</source>
        <translation>書き始めるための見本を書く。</translation>
    </message>
    <message>
        <source>Written: {file}. Change it, and take it with --from.</source>
        <translation>書きました：{file}。書き換えて、--from で取り込んでください。</translation>
    </message>
    <message>
        <source>The next kit takes no questions of your own along.</source>
        <translation>次のキットに、県独自の質問は入りません。</translation>
    </message>
    <message>
        <source>{code}  {title}: {count} questions go into the next kit.</source>
        <translation>{code}  {title}：{count}問が次のキットに入ります。</translation>
    </message>
    <message>
        <source>{id}  {text} was sent once, and is not asked any more.</source>
        <translation>{id}  {text}（前に配り、今はたずねません）</translation>
    </message>
    <message>
        <source>Corrected wording and newer schemes in the next kit.</source>
        <translation>次のキットに入れる、直した言いまわしと新しい制度の表。</translation>
    </message>
    <message>
        <source>The folder of changed files to take.</source>
        <translation>取り込む、書き換えたファイルのフォルダ。</translation>
    </message>
    <message>
        <source>Write the program&apos;s own files, to be changed.</source>
        <translation>書き換えるために、付属のファイルを書き出す。</translation>
    </message>
    <message>
        <source>{count} files were written to {folder}. Change them, raise the version, and take them with --from.</source>
        <translation>{folder} に{count}個のファイルを書きました。書き換えて版の番号を上げ、--from で取り込んでください。</translation>
    </message>
    <message>
        <source>The next kit takes no updates along.</source>
        <translation>次のキットに、更新は入りません。</translation>
    </message>
    <message>
        <source>What a kit would change here; --apply takes it in.</source>
        <translation>キットで何が変わるかを見る。--apply で取り込む。</translation>
    </message>
    <message>
        <source>Take it in.</source>
        <translation>取り込む。</translation>
    </message>
    <message>
        <source>The 20 digits from the phone, for a kit with another key, or an older one.</source>
        <translation>電話で聞いた20桁。鍵がちがうキットや、古いキットのときに使います。</translation>
    </message>
    <message>
        <source>{id}  {text}: the answer is kept.</source>
        <translation>{id}  {text}：答えは残してあります。</translation>
    </message>
    <message>
        <source>No answer is kept apart.</source>
        <translation>今はたずねない質問への答えは、ありません。</translation>
    </message>
    <message>
        <source>A kit from {name}</source>
        <translation>{name}の受付キット</translation>
    </message>
    <message>
        <source>Number to compare on the phone: {code}</source>
        <translation>電話で照らし合わせる番号：{code}</translation>
    </message>
    <message>
        <source>The kit was taken in.</source>
        <translation>キットを取り込みました。</translation>
    </message>
    <message>
        <source>Nothing was changed. --apply takes it in.</source>
        <translation>まだ何も変えていません。--apply で取り込みます。</translation>
    </message>
    <message>
        <source>With it your report can be sealed so that only the prefecture opens it.</source>
        <translation>これがあると、県だけが開けるように報告へ封をできます。</translation>
    </message>
    <message>
        <source>The workspace that was open: {file}</source>
        <translation>開いていた作業ファイル：{file}</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>締め切り</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Key of the signature</source>
        <translation>署名の鍵</translation>
    </message>
    <message>
        <source>Security officer&apos;s key</source>
        <translation>安全担当の鍵</translation>
    </message>
    <message>
        <source>The prefecture has a new key. Its earlier key vouches for it: no call is needed.</source>
        <translation>県の鍵が新しくなりました。前の鍵が保証しているので、電話は要りません。</translation>
    </message>
    <message>
        <source>This kit is signed with another key than the kit held here. Call the number you know of the prefecture, and compare the 20 digits. Until then do not take it in.</source>
        <translation>このキットは、今のキットとは別の鍵で署名されています。前から知っている県の電話番号にかけ、20桁を照らし合わせてください。それまでは取り込まないでください。</translation>
    </message>
    <message>
        <source>The security officer&apos;s key is another one: somebody else would read the sealed answers. Call the number you know of the prefecture, and compare the 20 digits.</source>
        <translation>安全担当の鍵が変わっています。封をした答えを別の人が読むことになります。知っている県の番号に電話し、20桁を確かめてください。</translation>
    </message>
    <message>
        <source>The security officer&apos;s key is gone: the sealed answers would travel openly. Call the number you know of the prefecture, and compare the 20 digits.</source>
        <translation>安全担当の鍵がなくなっています。安全の答えを封をせずに送ることになります。知っている県の番号に電話し、20桁を確かめてください。</translation>
    </message>
    <message>
        <source>This kit is older than the one held here (made on {day}). It is taken in only with the 20 digits from the phone.</source>
        <translation>手もとのキット（{day}作成）より古いキットです。取り込むには、電話で聞いた20桁が必要です。</translation>
    </message>
    <message>
        <source>This kit is for practice. Real towns take the kit that their prefecture gave.</source>
        <translation>練習用のキットです。ほんとうの報告には、都道府県から届いたキットを使います。</translation>
    </message>
    <message>
        <source>This kit is of an example. No prefecture receives the reports. For real work take the kit that your prefecture gave you.</source>
        <translation>見本のキットです。報告を受け取る都道府県はありません。ほんとうの報告には、都道府県から届いたキットを使います。</translation>
    </message>
    <message>
        <source>This is the kit that is held here already. Nothing would change.</source>
        <translation>このキットは、もう取り込んであります。何も変わりません。</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>schemes</source>
        <translation>制度の表</translation>
    </message>
    <message>
        <source>The program knows the {name} as new or newer, and goes on using its own.</source>
        <translation>{name}は付属のもののほうが新しいので、付属のものを使い続けます。</translation>
    </message>
    <message>
        <source>{count} questions are added.</source>
        <translation>質問が{count}問加わります。</translation>
    </message>
    <message>
        <source>{count} questions read differently. Their answers stay as they are.</source>
        <translation>{count}問の言いまわしが変わります。答えはそのままです。</translation>
    </message>
    <message>
        <source>{count} questions are not asked any more.</source>
        <translation>{count}問は、今後たずねません。</translation>
    </message>
    <message>
        <source>{count} entries of schemes change.</source>
        <translation>制度の表の{count}か所が変わります。</translation>
    </message>
    <message>
        <source>The questions are those of version {after} (until now {before}).</source>
        <translation>質問は{after}版になります（今は{before}版）。</translation>
    </message>
    <message>
        <source>{count} answers to them are kept, and do not travel.</source>
        <translation>その答え{count}件は残します。県には渡しません。</translation>
    </message>
    <message>
        <source>Questions and schemes stay as they are.</source>
        <translation>質問と制度の表は変わりません。</translation>
    </message>
    <message>
        <source>No answer is deleted.</source>
        <translation>答えが消えることはありません。</translation>
    </message>
    <message>
        <source> (until now: {before})</source>
        <translation>（今は：{before}）</translation>
    </message>
    <message>
        <source> (answered here)</source>
        <translation>（答えがあります）</translation>
    </message>
    <message>
        <source> (new)</source>
        <translation>（新しい項目）</translation>
    </message>
    <message>
        <source>Own questions of the prefecture: {count} in “{title}” ({first} to {last})</source>
        <translation>県独自の質問：「{title}」{count}問（{first}〜{last}）</translation>
    </message>
    <message>
        <source>Wording of the questions, version {version}</source>
        <translation>質問の言いまわし：{version}版</translation>
    </message>
    <message>
        <source>Tables of schemes, version {version}</source>
        <translation>制度の表：{version}版</translation>
    </message>
    <message>
        <source>Explanations of words</source>
        <translation>ことばの説明</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>制度の表</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>つくった日</translation>
    </message>
    <message>
        <source>The 20 digits that the prefecture reads to you on the phone</source>
        <translation>県の担当者が電話で読み上げる20桁</translation>
    </message>
    <message>
        <source>Number to compare on the phone</source>
        <translation>電話で確かめる番号</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>キットに入っているもの</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>取り込むと変わること</translation>
    </message>
    <message>
        <source>Questions ({count})</source>
        <translation>質問（{count}件）</translation>
    </message>
    <message>
        <source>Schemes ({count})</source>
        <translation>制度の表（{count}件）</translation>
    </message>
    <message>
        <source>Make a new workspace</source>
        <translation>新しい作業ファイルをつくる</translation>
    </message>
    <message>
        <source>Back to the work</source>
        <translation>作業に戻る</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>last year&apos;s</source>
        <translation>前の年度</translation>
    </message>
    <message>
        <source>code?</source>
        <translation>紙とちがう</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>新版</translation>
    </message>
    <message>
        <source>{count}th</source>
        <translation>{count}通目</translation>
    </message>
    <message>
        <source>municipality before and after</source>
        <translation>前・次の団体</translation>
    </message>
    <message>
        <source>{days} days
{towns} more towns</source>
        <translation>{days}日
新しく{towns}団体</translation>
    </message>
    <message>
        <source>nobody for sure</source>
        <translation>たしかに行ける団体はありません</translation>
    </message>
    <message>
        <source>set free for: {towns}</source>
        <translation>組み直すと {towns}</translation>
    </message>
    <message>
        <source>{before}→{after} urgent</source>
        <translation>{before}→{after}件</translation>
    </message>
    <message>
        <source>Kind to add</source>
        <translation>足す人の種類</translation>
    </message>
    <message>
        <source>Sure, and at most</source>
        <translation>少なくとも〜多くて</translation>
    </message>
    <message>
        <source>Days covered a year</source>
        <translation>行ける日（年）</translation>
    </message>
    <message>
        <source>Urgent left</source>
        <translation>急ぐの残り</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>ちがい</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>全部の答え</translation>
    </message>
    <message>
        <source>Yen a year</source>
        <translation>年額（円）</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>いちばん近い終わり</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>{names} may be the same vendor. The names stay as they are written.</source>
        <translation>{names}は、同じ業者かもしれません。名前はそのままにしてあります。</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>書いていません</translation>
    </message>
    <message>
        <source>(no vendor written)</source>
        <translation>（業者を書いていないもの）</translation>
    </message>
    <message>
        <source>{count} not written</source>
        <translation>書いていないもの{count}件</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name}、ほか{count}件</translation>
    </message>
    <message>
        <source> (not sent yet)</source>
        <translation>（未提出）</translation>
    </message>
    <message>
        <source>Next municipality</source>
        <translation>次の団体へ</translation>
    </message>
    <message>
        <source>Compare the code</source>
        <translation>照合コードをくらべる</translation>
    </message>
    <message>
        <source>ask about the answer</source>
        <translation>照会する</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封をした答え</translation>
    </message>
    <message>
        <source>Accept {count} answers</source>
        <translation>{count}件の回答を受け入れる</translation>
    </message>
    <message>
        <source>{code} - the report has not come yet</source>
        <translation>{code}・まだ報告は届いていません</translation>
    </message>
    <message>
        <source>population {count}</source>
        <translation>人口{count}人</translation>
    </message>
    <message>
        <source>one-person IT office</source>
        <translation>1人情シス</translation>
    </message>
    <message>
        <source>edition {edition}, received on {day}</source>
        <translation>第{edition}版・{day}受付</translation>
    </message>
    <message>
        <source>All words explained</source>
        <translation>ことばの一覧</translation>
    </message>
    <message>
        <source>Another file, or the look of the screen</source>
        <translation>ほかのファイル・画面の見た目</translation>
    </message>
    <message>
        <source>To be handed to the {prefecture} by</source>
        <translation>{prefecture}に渡す締め切り</translation>
    </message>
    <message>
        <source>{days} days have passed since then.</source>
        <translation>この日から{days}日たちました。</translation>
    </message>
    <message>
        <source>Answered last time</source>
        <translation>前回ここまで答えました</translation>
    </message>
    <message>
        <source>days left:</source>
        <translation>あと</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Nothing is left to answer here.</source>
        <translation>ここで答える質問は、もうありません。</translation>
    </message>
    <message>
        <source>About {minutes} minutes are left.</source>
        <translation>のこりは約{minutes}分です。</translation>
    </message>
    <message>
        <source>It can be finished in one go.</source>
        <translation>1回で終わります。</translation>
    </message>
    <message>
        <source>With {minutes} minutes at a time, {count} times.</source>
        <translation>{minutes}分ずつなら、{count}回で終わります。</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>並び順を変えました</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人の一覧</translation>
    </message>
    <message>
        <source>Reply {number} of the prefecture was taken in</source>
        <translation>県の返事（第{number}号）を受け取りました</translation>
    </message>
    <message>
        <source>Explanation to the prefecture taken back</source>
        <translation>「このままでよい」を取り消しました</translation>
    </message>
    <message>
        <source>Stays as it is, told to the prefecture: {reason}</source>
        <translation>このままでよい。理由：{reason}</translation>
    </message>
    <message>
        <source>{count} things changed</source>
        <translation>{count}か所が変わりました</translation>
    </message>
    <message>
        <source>The round of {year} was begun</source>
        <translation>{year}の点検をはじめました</translation>
    </message>
    <message>
        <source>The prefecture&apos;s kit made on {day} was taken in</source>
        <translation>{day}に作られた県のキットを取り込みました</translation>
    </message>
    <message>
        <source>Kept as “{name}”</source>
        <translation>「{name}」として取っておきました</translation>
    </message>
    <message>
        <source>Everything was put back to the beginning</source>
        <translation>はじめの状態に戻しました</translation>
    </message>
    <message>
        <source>Everything was put back to {when}</source>
        <translation>{when}の状態に戻しました</translation>
    </message>
    <message>
        <source>put back with everything</source>
        <translation>全体を戻したとき</translation>
    </message>
    <message>
        <source>new year&apos;s round</source>
        <translation>新しい年度の点検</translation>
    </message>
    <message>
        <source>Take a week of work as ten and say how much goes to IT. About right is enough.</source>
        <translation>1週間の仕事を10として、システムの仕事に使う分を入れます。だいたいでかまいません。</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>担当{number}</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name}さんを一覧から外しました。</translation>
    </message>
    <message>
        <source>Just five minutes</source>
        <translation>5分だけ答える</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>つづけて5分</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここまでにする</translation>
    </message>
    <message>
        <source>Just {minutes} minutes ({count} questions)</source>
        <translation>{minutes}分だけ答える（{count}問）</translation>
    </message>
    <message>
        <source>Five minutes: {count} to go</source>
        <translation>区切りまで あと{count}問</translation>
    </message>
    <message>
        <source>{days} days after the last time. Answered then: {said}</source>
        <translation>{days}日ぶりです。前回は、{said}まで答えました。</translation>
    </message>
    <message>
        <source>{year} has begun. Last year&apos;s answers can be taken over one by one.</source>
        <translation>{year}になりました。前の年度の答えは、1問ずつ「同じです」で引き継げます。</translation>
    </message>
    <message>
        <source>Begin the check of {year}</source>
        <translation>{year}の点検をはじめる</translation>
    </message>
    <message>
        <source>The round has begun. Last year&apos;s answers stand beside each question.</source>
        <translation>新しい年度の点検をはじめました。前の年度の答えは、各質問に並べて出します。</translation>
    </message>
    <message>
        <source>{name} was attached.</source>
        <translation>{name} を添付しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>もどす</translation>
    </message>
    <message>
        <source>{name} is there again.</source>
        <translation>{name} を元に戻しました。</translation>
    </message>
    <message>
        <source>These answers do not seem to fit each other</source>
        <translation>合わないように見える答えがあります</translation>
    </message>
    <message>
        <source>Some answers do not fit each other. See “Check the answers”.</source>
        <translation>合わないように見える答えがあります。「確認」のページで見られます。</translation>
    </message>
    <message>
        <source>The reason is kept. You can go on.</source>
        <translation>理由を残しました。このまま続けられます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Section and post</source>
        <translation>係・職名</translation>
    </message>
    <message>
        <source>IT work</source>
        <translation>システムの仕事</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>ほかの仕事</translation>
    </message>
    <message>
        <source>a tenth</source>
        <translation>1割ずつ</translation>
    </message>
    <message>
        <source>copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Certificate to add</source>
        <translation>加える資格</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>Add this certificate</source>
        <translation>この資格を加える</translation>
    </message>
    <message>
        <source>Take off {name}</source>
        <translation>{name}を外す</translation>
    </message>
    <message>
        <source>Something unforeseen happened in dxdesk</source>
        <translation>dxdeskに思いがけないことが起きました</translation>
    </message>
    <message>
        <source>Your answers are saved. Nothing was sent anywhere.</source>
        <translation>答えは保存されています。どこにも送信していません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Text for the people who look after dxdesk</source>
        <translation>dxdeskの世話をする人に渡す文</translation>
    </message>
    <message>
        <source>Give this text to the people who look after dxdesk. It has no answers and no names.</source>
        <translation>下の文をdxdeskの世話をする人に渡してください。答えや名前は入っていません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source> (held from {year})</source>
        <translation>（{year}から）</translation>
    </message>
    <message>
        <source> (held until {year})</source>
        <translation>（{year}まで）</translation>
    </message>
    <message>
        <source>Take this person off the list</source>
        <translation>この人を一覧から外す</translation>
    </message>
    <message>
        <source>Other work (divide with 、)</source>
        <translation>ほかの仕事（「、」で分けます）</translation>
    </message>
    <message>
        <source>In this work since</source>
        <translation>この仕事についた日</translation>
    </message>
    <message>
        <source>Good at (divide with 、)</source>
        <translation>得意なこと（「、」で分けます）</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>{name}さんのくわしいこと</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>名前を入れてください。</translation>
    </message>
    <message>
        <source>Write the day such as 令和7年4月1日 or 2025-04-01.</source>
        <translation>日付は「令和7年4月1日」や「2025-04-01」のように入れてください。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>くわしく</translation>
    </message>
    <message>
        <source>IT work of {name}</source>
        <translation>{name}さんのシステムの仕事</translation>
    </message>
    <message>
        <source>Other work {rest}</source>
        <translation>ほかの仕事 {rest}</translation>
    </message>
    <message>
        <source>Who stands in for {name}</source>
        <translation>{name}さんが休んだときの代わり</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（まだ選んでいません）</translation>
    </message>
    <message>
        <source>Stands in for {names}</source>
        <translation>{names}さんの代わりをします</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Add the first person.</source>
        <translation>まだだれもいません。1人目を加えてください。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人を加える</translation>
    </message>
    <message>
        <source>Name and post</source>
        <translation>名前・仕事</translation>
    </message>
    <message>
        <source>Other work (by itself)</source>
        <translation>ほかの仕事（自動）</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>休んだときの代わり</translation>
    </message>
    <message>
        <source>{count} tenths</source>
        <translation>{count}割</translation>
    </message>
    <message>
        <source>Divide the IT work of a week into ten.</source>
        <translation>システムの仕事を10に分けます。</translation>
    </message>
    <message>
        <source>The week of {name}</source>
        <translation>{name}さんの1週間</translation>
    </message>
    <message>
        <source>An ordinary week</source>
        <translation>ふつうの1週間</translation>
    </message>
    <message>
        <source>{count} tenths left; kept once they are ten</source>
        <translation>あと{count}割。10になると保存します</translation>
    </message>
    <message>
        <source>{count} tenths too many; kept once they are ten</source>
        <translation>{count}割多いです。10になると保存します</translation>
    </message>
    <message>
        <source>sum {count}</source>
        <translation>合計 {count}</translation>
    </message>
    <message>
        <source>Little time for planning: the prefecture is told that daily work fills the week.</source>
        <translation>計画・改善が1割までなので、県には「毎日の対応で手いっぱい」と伝わります。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>{time} に保存しました</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>画面の一覧</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>しぼりこみ</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>期日なし</translation>
    </message>
    <message>
        <source>{count} days over</source>
        <translation>{count}日超過</translation>
    </message>
    <message>
        <source>By end of contract</source>
        <translation>契約の終わり順</translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation>業者ごと</translation>
    </message>
    <message>
        <source>Of the 20 operations: {handled} handled, {unhandled} not handled, {open} still open</source>
        <translation>20業務：扱っている{handled}件・扱っていない{unhandled}件・まだ{open}件</translation>
    </message>
    <message>
        <source>End within 18 months</source>
        <translation>1年半のうちに終わる契約</translation>
    </message>
    <message>
        <source>The next end</source>
        <translation>いちばん近い終わり</translation>
    </message>
    <message>
        <source>Yearly cost of all</source>
        <translation>システムと機器の費用</translation>
    </message>
    <message>
        <source>{count} systems</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>{yen} yen a year</source>
        <translation>年 {yen}円</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>あと{days}日</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>The contracts that end soonest come first. Write right into the table.</source>
        <translation>契約の終わりが近いものから並びます。表の上で直せます。</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Excelから貼る</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>ファイルを読みこむ</translation>
    </message>
    <message>
        <source>Write to Excel</source>
        <translation>Excelに書き出す</translation>
    </message>
    <message>
        <source>Add a system</source>
        <translation>システムを加える</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>the next 18 months</source>
        <translation>これから1年半</translation>
    </message>
    <message>
        <source>end of contract</source>
        <translation>契約の終わり</translation>
    </message>
    <message>
        <source>The vendors paid most come first. Enter leads to their systems.</source>
        <translation>年額の大きい業者から並びます。Enterで、その業者のシステムへ移ります。</translation>
    </message>
    <message>
        <source>The last change is taken back.</source>
        <translation>直前の直しをもどしました。</translation>
    </message>
    <message>
        <source>Taken in: {what}.</source>
        <translation>取り込みました（{what}）。</translation>
    </message>
    <message>
        <source>New system</source>
        <translation>新しいシステム</translation>
    </message>
    <message>
        <source>{name} is off the ledger.</source>
        <translation>「{name}」を台帳から外しました。</translation>
    </message>
    <message>
        <source>{count} cells pasted.</source>
        <translation>{count}か所を貼りつけました。</translation>
    </message>
    <message>
        <source>{people} people and {systems} systems were read.</source>
        <translation>{people}人と{systems}件のシステムを読みこみました。</translation>
    </message>
    <message>
        <source>One sheet of A4. It changes with the answers until it is printed.</source>
        <translation>A4で1枚です。このまま印刷できます。</translation>
    </message>
    <message>
        <source>The page for the mayor</source>
        <translation>首長に説明する紙</translation>
    </message>
    <message>
        <source>dxdesk never uses the network</source>
        <translation>dxdeskは通信しません</translation>
    </message>
    <message>
        <source>One sheet for whoever allows programs in the office.</source>
        <translation>役場でソフトの使用を決める人のための1枚です。</translation>
    </message>
    <message>
        <source>no-network.pdf</source>
        <translation>通信しません.pdf</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>The page is being made.</source>
        <translation>紙をつくっています。</translation>
    </message>
    <message>
        <source>These characters cannot be printed and were replaced: {characters}</source>
        <translation>印刷できない文字があり、置きかえました：{characters}</translation>
    </message>
    <message>
        <source>This paper is not sealed: whoever finds the stick can read it.</source>
        <translation>この紙は封をしていません。USBを拾った人にも読めます。</translation>
    </message>
    <message>
        <source>To sending</source>
        <translation>提出へ</translation>
    </message>
    <message>
        <source>Two sheets of A4: the page, and what changed since the edition handed over.</source>
        <translation>A4で2枚です。2枚目は、県に渡した版からの変更です。</translation>
    </message>
    <message>
        <source>{file} was written and read back.</source>
        <translation>{file} を書きこみ、読み返して確かめました。</translation>
    </message>
    <message>
        <source>Before pulling out a stick, eject it in Windows (safely remove hardware).</source>
        <translation>USBは、画面で「取り外し」をしてから抜いてください。</translation>
    </message>
    <message>
        <source>Attach files to answers: B07=memo.pdf; without any, list what is attached.</source>
        <translation>答えにファイルを添付します（B07=手順書.pdf）。何も書かなければ一覧を出します。</translation>
    </message>
    <message>
        <source>[QUESTION=FILE]…</source>
        <translation>[質問=ファイル]…</translation>
    </message>
    <message>
        <source>The files go into the report too.</source>
        <translation>このファイルを報告にも入れる。</translation>
    </message>
    <message>
        <source>Take out the file of this number.</source>
        <translation>この番号の添付を外す。</translation>
    </message>
    <message>
        <source>Write the file of this number into --to.</source>
        <translation>この番号の添付を、フォルダに書き出す。</translation>
    </message>
    <message>
        <source>Write the slips for those who would know: one for each of them.</source>
        <translation>知っていそうな人に渡す用紙を、宛先ごとに作ります。</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>書き出すフォルダ。</translation>
    </message>
    <message>
        <source>Write one letter for each municipality, and all in one PDF.</source>
        <translation>市町村へのお知らせを、1団体1枚ずつと、全部まとめて書きます。</translation>
    </message>
    <message>
        <source>{count} files were written to {folder}.</source>
        <translation>{folder}に{count}個のファイルを書きました。</translation>
    </message>
    <message>
        <source>Write calendar files of the visits, by person and municipality.</source>
        <translation>訪問の予定を、人と市町村ごとの予定表のファイルに書きます。</translation>
    </message>
    <message>
        <source>Print the plan for the meeting as a PDF.</source>
        <translation>会議のための派遣計画書を書きます。</translation>
    </message>
    <message>
        <source>Written: {file}, {pages} pages.</source>
        <translation>書きました：{file}（{pages}頁）</translation>
    </message>
    <message>
        <source>Only on paper (PDF).</source>
        <translation>紙（PDF）だけ。</translation>
    </message>
    <message>
        <source>Only for Excel.</source>
        <translation>Excelだけ。</translation>
    </message>
    <message>
        <source>Only for this addressee; &quot;&quot; for those without one.</source>
        <translation>この宛先だけ。宛先のない質問は &quot;&quot;。</translation>
    </message>
    <message>
        <source>The day by which an answer is wished.</source>
        <translation>お返事の期日。</translation>
    </message>
    <message>
        <source>Let somebody be asked about questions that are not known.</source>
        <translation>わからない質問の宛先を決めます。あとで変えられます。</translation>
    </message>
    <message>
        <source>Who would know; &quot;&quot; for nobody yet.</source>
        <translation>だれに聞くか。まだ決めないときは &quot;&quot;。</translation>
    </message>
    <message>
        <source>{count} questions go to {whom}.</source>
        <translation>{count}問の宛先：{whom}。</translation>
    </message>
    <message>
        <source>{name} was attached to {id}.</source>
        <translation>{name} を {id} に添付しました。</translation>
    </message>
    <message>
        <source>{name} was taken out.</source>
        <translation>{name} を外しました。</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>{file} に書きました。</translation>
    </message>
    <message>
        <source>No file is attached.</source>
        <translation>添付はありません。</translation>
    </message>
    <message>
        <source>is sent</source>
        <translation>報告に入れる</translation>
    </message>
    <message>
        <source>stays in the office</source>
        <translation>役場に残す</translation>
    </message>
    <message>
        <source>{number}  {question}  {name}  {size} bytes  {travels}</source>
        <translation>{number}  {question}  {name}  {size}バイト  {travels}</translation>
    </message>
    <message>
        <source>Answers that do not fit each other; keep them with a reason.</source>
        <translation>合わない答えを出します。理由を書いて、そのままにもできます。</translation>
    </message>
    <message>
        <source>Keep both answers of this number, such as Z04.</source>
        <translation>この番号の答えを、そのままにする（例：Z04）。</translation>
    </message>
    <message>
        <source>Why both answers are right.</source>
        <translation>どちらの答えも正しい理由。</translation>
    </message>
    <message>
        <source>Take the reason of this number back.</source>
        <translation>この番号の理由を取り消す。</translation>
    </message>
    <message>
        <source>No answers contradict each other.</source>
        <translation>合わない答えはありません。</translation>
    </message>
    <message>
        <source>Kept as it is: {reason}</source>
        <translation>このままにした理由：{reason}</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>mayor.pdf</source>
        <translation>首長説明.pdf</translation>
    </message>
    <message>
        <source>print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>move the page</source>
        <translation>紙を動かす</translation>
    </message>
    <message>
        <source>ledger.xlsx</source>
        <translation>人とシステムの台帳.xlsx</translation>
    </message>
    <message>
        <source>write</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>貼る</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>もどす</translation>
    </message>
    <message>
        <source>line {line}, {column} 「{text}」: </source>
        <translation>{line}行目 {column}「{text}」：</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>あと{count}日</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>決めること</translation>
    </message>
    <message>
        <source>{count}, by day</source>
        <translation>期日順・{count}件</translation>
    </message>
    <message>
        <source>There is nothing to decide today.</source>
        <translation>いま決めることはありません。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほかに{count}か所</translation>
    </message>
    <message>
        <source>Please correct this</source>
        <translation>修正してください</translation>
    </message>
    <message>
        <source>This can be improved</source>
        <translation>改善できます</translation>
    </message>
    <message>
        <source>This is fine as it is</source>
        <translation>これで結構です</translation>
    </message>
    <message>
        <source>Somebody is sent</source>
        <translation>派遣します</translation>
    </message>
    <message>
        <source>Nobody can come this fiscal year</source>
        <translation>今年度は行けません</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>まだ決まっていません</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Answer changed</source>
        <translation>答えを変えました</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>このままにしました</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>することはありません</translation>
    </message>
    <message>
        <source>Reply of the prefecture, number {number}</source>
        <translation>県からの返事（第{number}号）</translation>
    </message>
    <message>
        <source>Written by {prefecture} on {day}, about edition {edition} of {composed}.</source>
        <translation>{prefecture}が{day}に書きました。{composed}の第{edition}版への返事です。</translation>
    </message>
    <message>
        <source>This edition is settled. The prefecture plans with it.</source>
        <translation>この版で確定です。県はこの版で計画を立てます。</translation>
    </message>
    <message>
        <source>The prefecture waits for your answers.</source>
        <translation>県は、問い合わせへの答えを待っています。</translation>
    </message>
    <message>
        <source>The prefecture waits for your answers until {day}.</source>
        <translation>県は、{day}まで答えを待っています。</translation>
    </message>
    <message>
        <source>This reply is of an earlier fiscal year. It is for reading only.</source>
        <translation>前の年度の返事です。読むだけのページです。</translation>
    </message>
    <message>
        <source>{count} questions from the prefecture</source>
        <translation>県から{count}件の問い合わせ</translation>
    </message>
    <message>
        <source>{count} questions from the prefecture (until {day})</source>
        <translation>県から{count}件の問い合わせ（{day}まで）</translation>
    </message>
    <message>
        <source>Your reason: {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
    <message>
        <source>It has changed since: now “{now}”. See whether that answers the question.</source>
        <translation>その後変わりました。今は「{now}」です。これで答えになるか、見てください。</translation>
    </message>
    <message>
        <source>This question is not in your set of questions.</source>
        <translation>この質問は、今の質問票にはありません。</translation>
    </message>
    <message>
        <source>This question is not asked now. Question {id} decides about it.</source>
        <translation>この質問は、今は出ません。{id}の答えで決まります。</translation>
    </message>
    <message>
        <source>What would change it: {change}</source>
        <translation>こうすれば変わります：{change}</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>来庁</translation>
    </message>
    <message>
        <source>remotely</source>
        <translation>遠隔</translation>
    </message>
    <message>
        <source>{name} ({talent})  {first} to {last}  {weekdays}  {days} days in all, {mode}</source>
        <translation>{name}（{talent}）&#x3000;{first}～{last}&#x3000;{weekdays}&#x3000;計{days}日・{mode}</translation>
    </message>
    <message>
        <source>level {level}: {count}</source>
        <translation>レベル{level}が{count}団体</translation>
    </message>
    <message>
        <source>Make the key of the officer who reads security answers.</source>
        <translation>安全の答えを読む、安全担当の鍵を作る。</translation>
    </message>
    <message>
        <source>Hand the file to the security officer, and the passphrase in another way.</source>
        <translation>ファイルを安全担当に渡し、合言葉は別の方法で伝えてください。</translation>
    </message>
    <message>
        <source>It is not kept here: if the officer loses both, sealed answers cannot be opened.</source>
        <translation>この鍵はここには残りません。両方なくすと、封をした答えはだれにも開けません。</translation>
    </message>
    <message>
        <source>Make and hand out a new kit. From then on the towns seal these answers.</source>
        <translation>新しい受付キットを作って配ってください。市町村は、それから安全の答えに封をします。</translation>
    </message>
    <message>
        <source>Show the sealed security answers of a municipality.</source>
        <translation>市町村が封をした、安全の答えを見る。</translation>
    </message>
    <message>
        <source>The officer&apos;s key file.</source>
        <translation>安全担当の鍵のファイル。</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>判定できません</translation>
    </message>
    <message>
        <source>{name}: level {level}</source>
        <translation>{name}：段階 {level}</translation>
    </message>
    <message>
        <source>Need: {title}</source>
        <translation>支援ニーズ：{title}</translation>
    </message>
    <message>
        <source>Asked about {id}: {said} Done: {done}</source>
        <translation>{id}への問い合わせ：{said}&#x3000;答え：{done}</translation>
    </message>
    <message>
        <source>Show what is sealed for the security officer, and ask openly.</source>
        <translation>県の安全担当だけが読む答えを見る。そこからの要望を、ふつうに頼む。</translation>
    </message>
    <message>
        <source>Ask for this need openly, without the sealed answers behind it.</source>
        <translation>判断のもとは封をしたまま、この支援をふつうに頼む。</translation>
    </message>
    <message>
        <source>Ask for it no longer openly.</source>
        <translation>ふつうに頼むのをやめる。</translation>
    </message>
    <message>
        <source>asked openly</source>
        <translation>ふつうに頼みます</translation>
    </message>
    <message>
        <source>not asked openly</source>
        <translation>表の報告ではお願いしません</translation>
    </message>
    <message>
        <source>{name}: your level {own}. Other towns, {counts}</source>
        <translation>{name}：自分の段階 {own}。ほかは、{counts}</translation>
    </message>
    <message>
        <source>This reply was taken in before. Nothing changes.</source>
        <translation>この返事は、もう受け取っています。何も変わりません。</translation>
    </message>
    <message>
        <source>It takes the place of reply {number}. That one can still be read.</source>
        <translation>第{number}号に代わります。第{number}号も、あとで読めます。</translation>
    </message>
    <message>
        <source>You have written a report after edition {edition}; this reply is older.</source>
        <translation>第{edition}版のあとに、新しい報告を作っています。この返事は、その前の版へのものです。</translation>
    </message>
    <message>
        <source>Edition {edition} is noted as handed over by {day}.</source>
        <translation>第{edition}版は、{day}までに渡したものとして書きとめます。</translation>
    </message>
    <message>
        <source>{count} questions wait for your word.</source>
        <translation>{count}件の問い合わせが、答えを待っています。</translation>
    </message>
    <message>
        <source>No answer of yours is changed by taking it in.</source>
        <translation>受け取っても、あなたの答えは変わりません。</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>municipalities judged</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>dxdesk practice</source>
        <translation>dxdeskの練習</translation>
    </message>
    <message>
        <source>Kit files (*.dxkit)</source>
        <translation>受付キット (*.dxkit)</translation>
    </message>
    <message>
        <source>Open the kit</source>
        <translation>キットを開く</translation>
    </message>
    <message>
        <source>Kit of {name}: {count} municipalities, due {due}</source>
        <translation>{name}の受付キット&#x3000;{count}市町村&#x3000;締め切り {due}</translation>
    </message>
    <message>
        <source>Reading the copy of the key…</source>
        <translation>鍵の控えを読んでいます…</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>別のフォルダ</translation>
    </message>
    <message>
        <source>Making the workspace…</source>
        <translation>作業ファイルをつくっています…</translation>
    </message>
    <message>
        <source>Making the files of practice…</source>
        <translation>練習のファイルをつくっています…</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>そのファイルを開く</translation>
    </message>
    <message>
        <source>Choose one of these, please.</source>
        <translation>どれか1つを選んでください。</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>作業ファイルを置く場所</translation>
    </message>
    <message>
        <source>All answers of {whose} are saved in one file.</source>
        <translation>{whose}の答えは、すべて1つのファイルに保存されます。</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ファイルの名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Keep it on this computer. A shared folder or a USB stick can lose it.</source>
        <translation>このパソコンの中に置いてください。共有フォルダやUSBメモリでは失われることがあります。</translation>
    </message>
    <message>
        <source>Write a name for the file.</source>
        <translation>ファイルの名前を書いてください。</translation>
    </message>
    <message>
        <source>The name of a file cannot have any of these: {letters}</source>
        <translation>ファイルの名前に次の文字は使えません：{letters}</translation>
    </message>
    <message>
        <source>Choose your prefecture</source>
        <translation>都道府県を選ぶ</translation>
    </message>
    <message>
        <source>Type a part of its name or its number.</source>
        <translation>名前の一部か、番号を入れてください。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>名前か番号</translation>
    </message>
    <message>
        <source>Prefectures</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Make it anew from a copy of the key</source>
        <translation>鍵の控えから作り直す</translation>
    </message>
    <message>
        <source>Choose your prefecture in the list.</source>
        <translation>下の一覧から都道府県を選んでください。</translation>
    </message>
    <message>
        <source>dxdesk files ({endings})</source>
        <translation>dxdeskのファイル ({endings})</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Taking in the kit…</source>
        <translation>キットを取り込んでいます…</translation>
    </message>
    <message>
        <source>Bringing back the copy…</source>
        <translation>控えから戻しています…</translation>
    </message>
    <message>
        <source>Welcome to dxdesk</source>
        <translation>dxdeskへようこそ</translation>
    </message>
    <message>
        <source>Which work do you do? dxdesk never uses the network.</source>
        <translation>あなたの仕事を選んでください。dxdeskは通信をしません。</translation>
    </message>
    <message>
        <source>I work in a municipality</source>
        <translation>市町村の担当者です</translation>
    </message>
    <message>
        <source>Answer the questions, see where you stand, make the report.</source>
        <translation>質問に答え、今の状態を確かめ、県への報告をつくります。</translation>
    </message>
    <message>
        <source>I work in a prefecture</source>
        <translation>都道府県の担当者です</translation>
    </message>
    <message>
        <source>Take in the reports and plan where specialists go.</source>
        <translation>市町村の報告を受け取り、専門人材の派遣計画をつくります。</translation>
    </message>
    <message>
        <source>For your first time</source>
        <translation>はじめてのかたへ</translation>
    </message>
    <message>
        <source>This takes three minutes to read.</source>
        <translation>3分で読めます。</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>かかる時間</translation>
    </message>
    <message>
        <source>Good to have at hand</source>
        <translation>手元にあるとよいもの</translation>
    </message>
    <message>
        <source>I want to practise</source>
        <translation>練習してみる</translation>
    </message>
    <message>
        <source>Sheet: no network</source>
        <translation>「通信しません」の紙</translation>
    </message>
    <message>
        <source>One sheet to print, for whoever allows programs</source>
        <translation>ソフトの使用を決める人のための、印刷できる1枚</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>はじめの画面へ</translation>
    </message>
    <message>
        <source>to the beginning</source>
        <translation>はじめの画面へ</translation>
    </message>
    <message>
        <source>{name}: about {minutes} minutes</source>
        <translation>{name}：およそ{minutes}分</translation>
    </message>
    <message>
        <source>An invented town. Nothing you do there counts.</source>
        <translation>作りものの町で試します。ここでしたことは、どこにも数えられません。</translation>
    </message>
    <message>
        <source>For your first time (3 minutes)</source>
        <translation>はじめてのかたへ（3分）</translation>
    </message>
    <message>
        <source>Sheet: dxdesk never uses the network</source>
        <translation>「通信しません」の紙を印刷</translation>
    </message>
    <message>
        <source>Light screen</source>
        <translation>明るい画面にする</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>暗い画面にする</translation>
    </message>
    <message>
        <source>Size of letters ({percent} %)</source>
        <translation>文字の大きさ（{percent} %）</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>前に開いたファイル</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>つづきから</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>この質問を開く</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>このままでよい</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>つづきから</translation>
    </message>
    <message>
        <source>find a question</source>
        <translation>質問をさがす</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ことば</translation>
    </message>
    <message>
        <source>Keep and go back</source>
        <translation>保存してもどる</translation>
    </message>
    <message>
        <source>help</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>About this question</source>
        <translation>この質問について</translation>
    </message>
    <message>
        <source>of all {place}</source>
        <translation>全部の質問で {place}</translation>
    </message>
    <message>
        <source>This was the last page. {count} are put off for later.</source>
        <translation>最後のページまで来ました。「あとで答える」が{count}問あります。</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>一覧を閉じる</translation>
    </message>
    <message>
        <source>move</source>
        <translation>えらぶ行を動かす</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>{prefecture}  code {code}</source>
        <translation>{prefecture}&#x3000;団体コード {code}</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>{count}問のうち{number}問目</translation>
    </message>
    <message>
        <source>Who usually knows: {names}</source>
        <translation>わかりそうな人：{names}</translation>
    </message>
    <message>
        <source>About answering</source>
        <translation>答え方</translation>
    </message>
    <message>
        <source>Why is this asked</source>
        <translation>なぜ聞くのか</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>どこを見ればわかるか</translation>
    </message>
    <message>
        <source>What words mean</source>
        <translation>ことばの説明</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>答え方の例</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確かめた</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>たぶん</translation>
    </message>
    <message>
        <source>The answer as of which day</source>
        <translation>いつの時点の答えか</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Whose answer is it?</source>
        <translation>だれの答えか</translation>
    </message>
    <message>
        <source>Only where somebody else said it</source>
        <translation>ほかの人に聞いたときだけ書きます</translation>
    </message>
    <message>
        <source>Document looked at</source>
        <translation>見た資料</translation>
    </message>
    <message>
        <source>If left empty, it is today.</source>
        <translation>空のままなら、きょうの日付になります。</translation>
    </message>
    <message>
        <source>How certain is it?</source>
        <translation>たしかさ</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>System ledger</source>
        <translation>システム台帳</translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>To be found out</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>For the mayor</source>
        <translation>首長説明</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Reply of the prefecture</source>
        <translation>県からの返事</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Questions ({mode})</source>
        <translation>質問（{mode}）</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>契約の年表</translation>
    </message>
    <message>
        <source>not handled in this town</source>
        <translation>町では扱っていない</translation>
    </message>
    <message>
        <source>ended {days} days ago</source>
        <translation>{days}日前に終わりました</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数</translation>
    </message>
    <message>
        <source>As of which day</source>
        <translation>いつの時点の数か</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>どんなことか</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>{field} (if you like)</source>
        <translation>{field}（なくてもよい）</translation>
    </message>
    <message>
        <source>Please do not write names of residents or other people here.</source>
        <translation>住民や個人の名前は書かないでください。</translation>
    </message>
    <message>
        <source>e.g. R8.11.23</source>
        <translation>例 R8.11.23</translation>
    </message>
    <message>
        <source>last time {level}</source>
        <translation>前回 {level}</translation>
    </message>
    <message>
        <source>Choose reports</source>
        <translation>報告ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Reports (*.dxr)</source>
        <translation>報告ファイル (*.dxr)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Questions (*.toml)</source>
        <translation>質問 (*.toml)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word文書 (*.docx)</translation>
    </message>
    <message>
        <source>The key of {name} from its copy</source>
        <translation>{name}の鍵を控えから戻す</translation>
    </message>
    <message>
        <source>The desk opens and signs as before. Reports are taken in once more.</source>
        <translation>前と同じように報告を開き、署名できます。報告は、もう1度取り込みます。</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>紙の控え</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>ファイルの控え</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>まだ選んでいません。</translation>
    </message>
    <message>
        <source>Choose the copy of the key</source>
        <translation>鍵の控えを選ぶ</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>{number}行目</translation>
    </message>
    <message>
        <source>Code of the key (20 digits)</source>
        <translation>鍵の照合コード（20桁）</translation>
    </message>
    <message>
        <source>Only for a file with a passphrase. It takes up to one gigabyte of memory.</source>
        <translation>合言葉つきのファイルのときだけ。数秒かかり、メモリを最大1GB使います。</translation>
    </message>
    <message>
        <source>Choose the last kit</source>
        <translation>最後に配ったキットを選ぶ</translation>
    </message>
    <message>
        <source>No kit is chosen yet.</source>
        <translation>キットはまだ選ばれていません。</translation>
    </message>
    <message>
        <source>It tells the security officer&apos;s key and your own questions.</source>
        <translation>安全担当の鍵と県独自の質問を引き継げます。</translation>
    </message>
    <message>
        <source>Kits (*.dxkit)</source>
        <translation>キット (*.dxkit)</translation>
    </message>
    <message>
        <source>Copies of keys (*.txt *.age)</source>
        <translation>鍵の控え (*.txt *.age)</translation>
    </message>
    <message>
        <source>matches the paper</source>
        <translation>紙と一致</translation>
    </message>
    <message>
        <source>Choose the Excel file of the pool</source>
        <translation>人材プールのExcelファイルを選ぶ</translation>
    </message>
    <message>
        <source>Planned anew</source>
        <translation>組み直した案</translation>
    </message>
    <message>
        <source>{count} visits change. Look at it, then use it or plan the whole again.</source>
        <translation>いまの案から変わる派遣は{count}件です。見てから使うか、全体を計画し直せます。</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excelファイル (*.xlsx)</translation>
    </message>
    <message>
        <source>{count} municipalities, {year}</source>
        <translation>{count}市町村・{year}</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>例示データ</translation>
    </message>
    <message>
        <source>Please wait until the work that is going on has ended.</source>
        <translation>いまの処理が終わるまで、お待ちください。</translation>
    </message>
    <message>
        <source>The table is on the clipboard, with its headers.</source>
        <translation>表を見出しごとコピーしました。</translation>
    </message>
    <message>
        <source>please decide</source>
        <translation>確かめてください</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>取り込めません</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>受け付けました</translation>
    </message>
    <message>
        <source>taken in, newer</source>
        <translation>新しい版を受付</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>もうあります</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み込んでいます</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>順番を待っています</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>止めました</translation>
    </message>
    <message>
        <source>Received on {day}, serial {serial}</source>
        <translation>{day}受付・通番{serial}</translation>
    </message>
    <message>
        <source>not compared with the paper yet</source>
        <translation>まだ紙とくらべていません</translation>
    </message>
    <message>
        <source>same as the paper</source>
        <translation>紙と一致</translation>
    </message>
    <message>
        <source>differs from the paper</source>
        <translation>紙とちがいます</translation>
    </message>
    <message>
        <source>compare and decide</source>
        <translation>くらべて決める</translation>
    </message>
    <message>
        <source>take off the list</source>
        <translation>一覧から消す</translation>
    </message>
    <message>
        <source>compare the code</source>
        <translation>コードをくらべる</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Municipality and file</source>
        <translation>団体・ファイル</translation>
    </message>
    <message>
        <source>Reason and code</source>
        <translation>わけ・コード</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進みぐあい</translation>
    </message>
    <message>
        <source>2  Choose where to put it</source>
        <translation>2  入れる場所を選ぶ</translation>
    </message>
    <message>
        <source>No USB stick is plugged in.</source>
        <translation>USBメモリが見つかりません。さしてから「もう一度さがす」を押してください。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度さがす</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーをえらぶ</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} 空き</translation>
    </message>
    <message>
        <source>written and read back</source>
        <translation>書きこみ・読み返し済み</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだわかりません</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Put files or a folder here</source>
        <translation>ここにファイルかフォルダーを置く</translation>
    </message>
    <message>
        <source>taken in {here}, to decide {asks}, refused {refused}</source>
        <translation>受け付け {here}・確かめる {asks}・取り込めない {refused}</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>しぼりこみ</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>A bad file does not stop the others. What was taken in stays when you stop.</source>
        <translation>よくないファイルがあっても、ほかのファイルの取り込みは続きます。途中で止めても、受け付けた分は残ります。</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>紙の照合コード</translation>
    </message>
    <message>
        <source>20 digits of the paper</source>
        <translation>紙にある20けたの数字</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Keep what is in force</source>
        <translation>いまの報告のままにする</translation>
    </message>
    <message>
        <source>Use this report</source>
        <translation>この報告を使う</translation>
    </message>
    <message>
        <source>Open the municipality</source>
        <translation>この団体を開く</translation>
    </message>
    <message>
        <source>Effect on the dispatch plan</source>
        <translation>派遣計画への影響</translation>
    </message>
    <message>
        <source>Compare with the paper</source>
        <translation>紙とくらべる</translation>
    </message>
    <message>
        <source>No report yet. Put the files here, or choose them.</source>
        <translation>まだ報告はありません。ファイルをここに置くか、選んでください。</translation>
    </message>
    <message>
        <source>Code of this report: {code}</source>
        <translation>この報告のコード：{code}</translation>
    </message>
    <message>
        <source>{count} answers differ</source>
        <translation>答えのちがい {count}問</translation>
    </message>
    <message>
        <source>Effect on the dispatch plan: {requests} requests change; {visits} planned now.</source>
        <translation>派遣計画への影響：お願い{requests}件が変わります。いまの計画では{visits}件を派遣する予定です。</translation>
    </message>
    <message>
        <source>Type the 20 digits of this report&apos;s mayor&apos;s page.</source>
        <translation>この報告の首長説明の紙にある20桁を打ってください。</translation>
    </message>
    <message>
        <source>Reading {count} files ({done} / {count})</source>
        <translation>{count}ファイルを読んでいます（{done} / {count}）</translation>
    </message>
    <message>
        <source>{count} reports are in force</source>
        <translation>{count}団体の報告を受け付けています</translation>
    </message>
    <message>
        <source>Folder with reports</source>
        <translation>報告ファイルのあるフォルダー</translation>
    </message>
    <message>
        <source>Chosen in order: {count} of at most {most}</source>
        <translation>重い順に選びます。いま{count}つ（{most}つまで）</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>選んでいません</translation>
    </message>
    <message>
        <source>Together {total} of {whole}{unit}</source>
        <translation>合わせて{total}{unit}（{whole}{unit}になるように）</translation>
    </message>
    <message>
        <source>{rest}{unit} to go</source>
        <translation>あと{rest}{unit}</translation>
    </message>
    <message>
        <source>{rest}{unit} too many</source>
        <translation>{rest}{unit}多いです</translation>
    </message>
    <message>
        <source>This adds up</source>
        <translation>ちょうどです</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>The section before</source>
        <translation>前の区分</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>次の区分</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>この区分</translation>
    </message>
    <message>
        <source>Still needing something</source>
        <translation>まだ要るもの</translation>
    </message>
    <message>
        <source>Only probably</source>
        <translation>たぶんの答え</translation>
    </message>
    <message>
        <source>Questions not asked any more</source>
        <translation>取りやめた質問</translation>
    </message>
    <message>
        <source>{count} questions of all sections still need something.</source>
        <translation>すべての区分で、あと{count}問に手が要ります。</translation>
    </message>
    <message>
        <source>{count} answers of all sections are only probable.</source>
        <translation>すべての区分で、「たぶん」の答えは{count}問です。</translation>
    </message>
    <message>
        <source>{count} places where answers do not seem to fit</source>
        <translation>合わないように見える答えが{count}か所あります</translation>
    </message>
    <message>
        <source>Answers that are left as they are, with a reason</source>
        <translation>理由を書いて、このままにした答え</translation>
    </message>
    <message>
        <source>This section has {count} questions in all.</source>
        <translation>この区分の質問は、全部で{count}問です。</translation>
    </message>
    <message>
        <source>The prefecture asks these no more. The answers are kept, and stay here.</source>
        <translation>県が取りやめた質問です。答えは残しています。県には渡しません。</translation>
    </message>
    <message>
        <source>Nothing is left here.</source>
        <translation>ここに残っているものはありません。</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>does not concern us</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>答える</translation>
    </message>
    <message>
        <source>made sure</source>
        <translation>確かめた</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>たぶん</translation>
    </message>
    <message>
        <source>From: {paper}</source>
        <translation>出どころ：{paper}</translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <translation>答えた人：{name}</translation>
    </message>
    <message>
        <source>Said by {name} on {day}</source>
        <translation>答えた人：{name}&#x3000;{day}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Read a slip that came back; with --accept save what it says.</source>
        <translation>戻ってきた用紙を読んで見せます。頼まれたときだけ、答えを保存します。</translation>
    </message>
    <message>
        <source>SLIP</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Save the answers that can be taken.</source>
        <translation>入れられる新しい答えを保存する。</translation>
    </message>
    <message>
        <source>Save only this question (as often as wanted).</source>
        <translation>この質問だけを保存する（何度でも書ける）。</translation>
    </message>
    <message>
        <source>{count} answers saved. New: {new}, to be mended: {bad}, left empty: {blank}.</source>
        <translation>{count}件を保存しました。新しい答え{new}件、直すところあり{bad}件、空欄{blank}件。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新しい答え</translation>
    </message>
    <message>
        <source>answered differently by now</source>
        <translation>今は別の答えがある</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>すでに同じ答え</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>直すところがある</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>空欄のまま</translation>
    </message>
    <message>
        <source>not asked any more</source>
        <translation>今は聞かない質問</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>to be answered later</source>
        <translation>あとで答えます</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>補足：{text}</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Not yet decided whom to ask</source>
        <translation>だれに聞くか、まだ決めていません</translation>
    </message>
    <message>
        <source>Hand over on paper</source>
        <translation>紙で渡す</translation>
    </message>
    <message>
        <source>Tick: {text}</source>
        <translation>印を付ける：{text}</translation>
    </message>
    <message>
        <source>usually known by {whom}</source>
        <translation>知っていそうな人：{whom}</translation>
    </message>
    <message>
        <source>{count} questions, waiting since {day}</source>
        <translation>{count}問&#x3000;{day}から</translation>
    </message>
    <message>
        <source>ask soon</source>
        <translation>早めに</translation>
    </message>
    <message>
        <source>Save the answer: {text}</source>
        <translation>答えを保存する：{text}</translation>
    </message>
    <message>
        <source>Open the question: {text}</source>
        <translation>質問をひらく：{text}</translation>
    </message>
    <message>
        <source>Now: {answer}</source>
        <translation>今：{answer}</translation>
    </message>
    <message>
        <source>Read a slip that came back</source>
        <translation>戻ってきた用紙を読む</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Nothing is waiting: no answer is 「わからない」.</source>
        <translation>確認待ちはありません。「わからない」の答えはありません。</translation>
    </message>
    <message>
        <source>{count} answers are 「わからない」. Ask and write them in; sending works as it is.</source>
        <translation>「わからない」が{count}問あります。聞けたら入れてください。このままでも提出できます。</translation>
    </message>
    <message>
        <source>Part of the name, kana or code</source>
        <translation>名前・かな・団体コードの一部</translation>
    </message>
    <message>
        <source>No municipality was found. Try a shorter part.</source>
        <translation>見つかりません。もう少し短くしてみてください。</translation>
    </message>
    <message>
        <source>Planned month</source>
        <translation>予定の月</translation>
    </message>
    <message>
        <source>e.g. R9.10</source>
        <translation>例：令和9年10月</translation>
    </message>
    <message>
        <source>Leave it empty while the month is open.</source>
        <translation>月がまだなら、空けたままで進めます。</translation>
    </message>
    <message>
        <source>This cannot be read as a month. Write it like R9.10.</source>
        <translation>月として読めません。「令和9年10月」のように入れてください。</translation>
    </message>
    <message>
        <source>Nobody works on this</source>
        <translation>この仕事をしている人はいない</translation>
    </message>
    <message>
        <source>Open the list of people</source>
        <translation>人の一覧を開く</translation>
    </message>
    <message>
        <source>Names are mended and rows taken out in the system ledger.</source>
        <translation>名前を直す、行を消すのは、システム台帳でできます。</translation>
    </message>
    <message>
        <source>Open the system ledger</source>
        <translation>システム台帳を開く</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>{number}行目</translation>
    </message>
    <message>
        <source>Take out row {number}</source>
        <translation>{number}行目を消す</translation>
    </message>
    <message>
        <source>There is nothing to write here</source>
        <translation>書くものはない</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>行を足す</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>次の欄</translation>
    </message>
    <message>
        <source>questions answered</source>
        <translation>問 入力済み</translation>
    </message>
    <message>
        <source>questions to be found out</source>
        <translation>問 確認待ち</translation>
    </message>
    <message>
        <source>questions not yet answered</source>
        <translation>問 まだ</translation>
    </message>
    <message>
        <source>This is put off for later. You can answer it now.</source>
        <translation>「あとで答える」にしてあります。いま答えることもできます。</translation>
    </message>
    <message>
        <source>choose an answer after all</source>
        <translation>答えを選びなおす</translation>
    </message>
    <message>
        <source>do not know</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>find</source>
        <translation>さがす</translation>
    </message>
    <message>
        <source>Answered {answered}  Do not know {unknown}  Not yet {left}</source>
        <translation>入力済み {answered}問&#x3000;わからない {unknown}問&#x3000;まだ {left}問</translation>
    </message>
    <message>
        <source>Nothing is entered yet. “Do not know” and “Answer later” are possible too.</source>
        <translation>まだ答えがありません。迷うときは「わからない」か「あとで答える」を選べます。</translation>
    </message>
    <message>
        <source>{count} rows were pasted.</source>
        <translation>{count}行を貼り付けました。</translation>
    </message>
    <message>
        <source>This goes on a slip to ask with</source>
        <translation>聞き取りメモに加わります</translation>
    </message>
    <message>
        <source>Print it or hand it over as Excel later.</source>
        <translation>あとで印刷するか、Excelで渡せます。</translation>
    </message>
    <message>
        <source>{count} to be found out so far.</source>
        <translation>確認待ちは、これで{count}問です。</translation>
    </message>
    <message>
        <source>Go on; nothing is forgotten.</source>
        <translation>先に進んでも、忘れません。</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>{name} 様</translation>
    </message>
    <message>
        <source>(somebody who knows)</source>
        <translation>（わかりそうな人）</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>質問のことば</translation>
    </message>
    <message>
        <source>For example: backup, contract, B06</source>
        <translation>例：バックアップ、契約、B06</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>見つかった質問</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>質問をさがす</translation>
    </message>
    <message>
        <source>No question is like this.</source>
        <translation>あてはまる質問はありません。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>off</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>{name}, {count} questions, {on}</source>
        <translation>{name}、{count}問、{on}</translation>
    </message>
    <message>
        <source>pick out</source>
        <translation>しぼりこむ</translation>
    </message>
    <message>
        <source>the officer before</source>
        <translation>前の担当者</translation>
    </message>
    <message>
        <source>the system&apos;s vendor</source>
        <translation>システムの業者</translation>
    </message>
    <message>
        <source>Choose an answer after all</source>
        <translation>答えを選びなおす</translation>
    </message>
    <message>
        <source>Who in the town office</source>
        <translation>役場の中のだれか</translation>
    </message>
    <message>
        <source>For example: general affairs section</source>
        <translation>例：総務課 庶務係</translation>
    </message>
    <message>
        <source>Who would know?</source>
        <translation>だれに聞けば、わかりそうですか。</translation>
    </message>
    <message>
        <source>Not knowing is an answer too. It does not count as a no.</source>
        <translation>「わからない」も大事な答えです。「いない」「ない」とは数えません。</translation>
    </message>
    <message>
        <source>This question matters, so it goes on the urgent list.</source>
        <translation>大事な質問なので、急ぎの確認待ちに入れます。</translation>
    </message>
    <message>
        <source>It can be changed at any time once you know.</source>
        <translation>答えがわかれば、いつでも直せます。</translation>
    </message>
    <message>
        <source>Somebody in the town office</source>
        <translation>役場の中のだれか</translation>
    </message>
    <message>
        <source>The officer before</source>
        <translation>前の担当者</translation>
    </message>
    <message>
        <source>The vendor of the system</source>
        <translation>システムの業者</translation>
    </message>
    <message>
        <source>I do not know whom to ask either</source>
        <translation>だれに聞けばよいかも、わからない</translation>
    </message>
    <message>
        <source>{count} entries need another look</source>
        <translation>{count}か所を見なおしてください</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>直すところへ</translation>
    </message>
    <message>
        <source>Go to the field: {fault}</source>
        <translation>この欄へ：{fault}</translation>
    </message>
    <message>
        <source>Remarks (note, document, certainty)</source>
        <translation>補足（メモ・資料・たしかさ）</translation>
    </message>
    <message>
        <source>At most {cap} while this answer stands: {text}</source>
        <translation>この答えのうちは{cap}まで：{text}</translation>
    </message>
    <message>
        <source>▼ last time ({day})</source>
        <translation>▼ 前回（{day}）</translation>
    </message>
    <message>
        <source>fewer than six in ten answered</source>
        <translation>答えが6割より少ない</translation>
    </message>
    <message>
        <source>the office decided</source>
        <translation>町の判断</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>要望</translation>
    </message>
    <message>
        <source>{rank}. {title}, priority {total}, {band}</source>
        <translation>{rank}番 {title}、合計{total}点、{band}</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>加えた</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>外した</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>順番を変えた</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>書き直した</translation>
    </message>
    <message>
        <source>Proposed help</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>What it costs the town</source>
        <translation>町の負担</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>要望に加える</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>書き直す</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>要望から外す</translation>
    </message>
    <message>
        <source>The office decided ({kind}): {reason}</source>
        <translation>町の判断（{kind}）：{reason}</translation>
    </message>
    <message>
        <source>  {day}</source>
        <translation>（{day}）</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>What this rests on ({count} answers)</source>
        <translation>この判断のもと（{count}つの答え）</translation>
    </message>
    <message>
        <source>gap now</source>
        <translation>いまの差</translation>
    </message>
    <message>
        <source>its deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>few hands</source>
        <translation>手の少なさ</translation>
    </message>
    <message>
        <source>own ranking</source>
        <translation>自分の順位</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>The prefecture is asked for {days} days over {months} months: {title}</source>
        <translation>要望：{title}（{months}か月で{days}日）</translation>
    </message>
    <message>
        <source>Computed: place {rank}, {days} days over {months} months: {title}</source>
        <translation>計算では{rank}番目、{months}か月で{days}日：{title}</translation>
    </message>
    <message>
        <source>Ask for something else too</source>
        <translation>困りごとを加える</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ほかの{count}件</translation>
    </message>
    <message>
        <source>No more than {most} requests can be made at once. Take one out first.</source>
        <translation>要望は同時に{most}件までです。先に1件を外してください。</translation>
    </message>
    <message>
        <source>Chosen cell</source>
        <translation>選んだマス</translation>
    </message>
    <message>
        <source>answers {answered}/{applicable}</source>
        <translation>答え {answered}/{applicable}問</translation>
    </message>
    <message>
        <source>cannot be judged (under 60 % answered)</source>
        <translation>判定できません（答え60%未満）</translation>
    </message>
    <message>
        <source>The report has not come yet.</source>
        <translation>報告は、まだ届いていません。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>広がり</translation>
    </message>
    <message>
        <source>{count} municipalities judged</source>
        <translation>{count}団体</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>判定できません</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count}マス</translation>
    </message>
    <message>
        <source>and {count} others</source>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>Everything that came can be judged.</source>
        <translation>届いた報告は、すべて判定できます。</translation>
    </message>
    <message>
        <source>{yen} yen</source>
        <translation>{yen}円</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>満了の日</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>あと何日</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>業者</translation>
    </message>
    <message>
        <source>Yearly cost</source>
        <translation>年間の費用</translation>
    </message>
    <message>
        <source>{count}, nearest first</source>
        <translation>近い順・{count}件</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>設問</translation>
    </message>
    <message>
        <source>Answer then</source>
        <translation>そのときの答え</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>いまの答え</translation>
    </message>
    <message>
        <source>at most below the best plan</source>
        <translation>最良の計画との差（最大）</translation>
    </message>
    <message>
        <source>not reckoned</source>
        <translation>計算していません</translation>
    </message>
    <message>
        <source>{gap} %</source>
        <translation>{gap}％</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>{name}: {amount} more</source>
        <translation>{name}が{amount}多い</translation>
    </message>
    <message>
        <source>{name}: {amount} less</source>
        <translation>{name}が{amount}少ない</translation>
    </message>
    <message>
        <source>most: {name}</source>
        <translation>{name}が多い</translation>
    </message>
    <message>
        <source>least: {name}</source>
        <translation>{name}が少ない</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>違うところだけ</translation>
    </message>
    <message>
        <source>Answers then and now</source>
        <translation>そのときの答えと、いまの答え</translation>
    </message>
    <message>
        <source>Nothing is different from now.</source>
        <translation>いまと違う答えはありません。</translation>
    </message>
    <message>
        <source>Putting it back keeps the present state first; it can be undone any time.</source>
        <translation>戻す前に、いまの状態を取っておきます。いつでも取り消せます。</translation>
    </message>
    <message>
        <source>As it was: {when}</source>
        <translation>{when}の答え</translation>
    </message>
    <message>
        <source>{count} answers are different now. This page is for reading only.</source>
        <translation>いまと違う答えは{count}問です。このページは見るだけです。</translation>
    </message>
    <message>
        <source>People {then} → {now}, systems {before} → {after}</source>
        <translation>人の一覧：そのとき{then}人、いま{now}人&#x3000;システム台帳：そのとき{before}件、いま{after}件</translation>
    </message>
    <message>
        <source>People and systems are the same as now.</source>
        <translation>人の一覧とシステム台帳は、いまと同じです。</translation>
    </message>
    <message>
        <source>Something about people or systems is different too.</source>
        <translation>人の一覧かシステム台帳にも、いまと違うところがあります。</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>写す</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答えた日</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>設問をさがす</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>{count} different answers</source>
        <translation>答えは{count}通り</translation>
    </message>
    <message>
        <source>Where the kit is written</source>
        <translation>受付キットを書き出す場所</translation>
    </message>
    <message>
        <source>The kit was written and read back: {file}. Code: {code}</source>
        <translation>受付キットを書き出し、読み返して確かめました：{file}。コード：{code}</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>鍵の控え</translation>
    </message>
    <message>
        <source>Written: {file}. Print it, put it in the safe, and delete the PDF.</source>
        <translation>つくりました：{file}。印刷して金庫に入れ、PDFは消してください。</translation>
    </message>
    <message>
        <source>Where the key is written</source>
        <translation>鍵を書き出す場所</translation>
    </message>
    <message>
        <source>The key was written: {file}. Keep it locked away.</source>
        <translation>鍵を書き出しました：{file}。かぎのかかる所にしまってください。</translation>
    </message>
    <message>
        <source>It opens {file}.</source>
        <translation>{file} を開くための合言葉です。</translation>
    </message>
    <message>
        <source>A new key is in use. Make its copy now, then make and hand out a new kit.</source>
        <translation>新しい鍵を使い始めました。いま控えを作り、受付キットを作り直して配ってください。</translation>
    </message>
    <message>
        <source>The older key was put away. Keep its copy.</source>
        <translation>前の鍵をしまいました。控えは捨てないでください。</translation>
    </message>
    <message>
        <source>The older key opens reports again.</source>
        <translation>前の鍵で、また報告を開けます。</translation>
    </message>
    <message>
        <source>Where the officer&apos;s key is written</source>
        <translation>安全担当の鍵を書く場所</translation>
    </message>
    <message>
        <source>Written: {file}. Hand it to the security officer, and make a new kit.</source>
        <translation>つくりました：{file}。安全担当に渡し、受付キットを作り直してください。</translation>
    </message>
    <message>
        <source>It opens {file}. Tell it to the officer in another way.</source>
        <translation>{file} を開くための合言葉です。ファイルとは別の方法で、安全担当に伝えてください。</translation>
    </message>
    <message>
        <source>Kit for the municipalities</source>
        <translation>市町村にわたす受付キット</translation>
    </message>
    <message>
        <source>The day on which the reports are due.</source>
        <translation>市町村が報告を出す期限の日です。</translation>
    </message>
    <message>
        <source>Municipalities need the kit to make a report that only you can read.</source>
        <translation>このキットで、都道府県だけが読める報告を市町村がつくれます。</translation>
    </message>
    <message>
        <source>Whom a municipality may call.</source>
        <translation>市町村が電話できる相手です。</translation>
    </message>
    <message>
        <source>There is no security officer</source>
        <translation>安全担当はいません</translation>
    </message>
    <message>
        <source>This workspace was made anew without a kit. Say so before the next kit.</source>
        <translation>キットなしで作り直した机です。次のキットの前に示してください。</translation>
    </message>
    <message>
        <source>No kit has been made yet.</source>
        <translation>受付キットは、まだつくっていません。</translation>
    </message>
    <message>
        <source>Last made on {day} for {count} municipalities.</source>
        <translation>前につくった日は{day}、{count}市町村の分です。</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>あて先</translation>
    </message>
    <message>
        <source>Wait for answers</source>
        <translation>回答を待つ</translation>
    </message>
    <message>
        <source>Settle the report</source>
        <translation>報告を確定する</translation>
    </message>
    <message>
        <source>What happens to the report</source>
        <translation>報告のあつかい</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回答の期限</translation>
    </message>
    <message>
        <source>Tell the contents of the plan</source>
        <translation>計画の内容を載せる</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>ひとこと</translation>
    </message>
    <message>
        <source>Left empty, no day is named. Only while asking.</source>
        <translation>空のままなら、期限は書きません。</translation>
    </message>
    <message>
        <source>All who are to be told something ({count})</source>
        <translation>知らせることのある団体すべて（{count}団体）</translation>
    </message>
    <message>
        <source>All whose report is here ({count})</source>
        <translation>報告のある団体すべて（{count}団体）</translation>
    </message>
    <message>
        <source>Visits that were told or settled are always in it; drafts only with this mark.</source>
        <translation>通知済みと確定の派遣は、いつも載ります。案は、印を付けたときだけ載ります。</translation>
    </message>
    <message>
        <source>There is no plan yet, so every request is told as not decided.</source>
        <translation>計画がまだないので、要望はどれも「まだ決まっていません」と載ります。</translation>
    </message>
    <message>
        <source> The plan is older than the reports.</source>
        <translation>計画は、いまの報告より前のものです。</translation>
    </message>
    <message>
        <source>Write a day, such as R8.12.18.</source>
        <translation>日を書いてください。例：R8.12.18</translation>
    </message>
    <message>
        <source>This day has passed. Write a day from today on.</source>
        <translation>この日は過ぎています。きょうからあとの日を書いてください。</translation>
    </message>
    <message>
        <source>Copies and keys</source>
        <translation>鍵の控えと新しい鍵</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>書き写しました</translation>
    </message>
    <message>
        <source>The key in use</source>
        <translation>いま使っている鍵</translation>
    </message>
    <message>
        <source>File with a passphrase</source>
        <translation>合言葉つきのファイルをつくる</translation>
    </message>
    <message>
        <source>File for the safe</source>
        <translation>金庫用のファイルをつくる</translation>
    </message>
    <message>
        <source>Other copies, beside the one on paper</source>
        <translation>紙のほかの控え</translation>
    </message>
    <message>
        <source>25 digits are made and shown once. It takes up to one gigabyte of memory.</source>
        <translation>25桁の合言葉を作り、1度だけ見せます。数秒かかり、メモリを最大1GB使います。</translation>
    </message>
    <message>
        <source>Whoever holds this key can read every report. Keep it locked away.</source>
        <translation>この鍵があれば、すべての報告が読めます。かぎのかかる所にしまってください。</translation>
    </message>
    <message>
        <source>Code of the key: {code}</source>
        <translation>鍵の照合コード：{code}</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>鍵を替える</translation>
    </message>
    <message>
        <source>The old key goes on opening reports, and towns with the old kit take the new one without a call.</source>
        <translation>前の鍵でも、届く報告を開けます。前のキットを持つ市町村は、新しいキットを電話なしで受け取れます。</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>新しい鍵をつくる</translation>
    </message>
    <message>
        <source>Put the older key away</source>
        <translation>前の鍵をしまう</translation>
    </message>
    <message>
        <source>Put it away now</source>
        <translation>しまう</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Take a key that was put away back</source>
        <translation>しまった鍵を控えから戻す</translation>
    </message>
    <message>
        <source>Key of the security officer</source>
        <translation>安全担当の鍵</translation>
    </message>
    <message>
        <source>Make the officer&apos;s key</source>
        <translation>安全担当の鍵をつくる</translation>
    </message>
    <message>
        <source>With it, answers that tell where an office is weak are sealed once more. The private half leaves as a file for the officer; nothing of it stays here.</source>
        <translation>この鍵があると、役場の弱いところがわかる答えに、もう1度封がされます。秘密の鍵は、安全担当に渡すファイルだけに入り、ここには残りません。</translation>
    </message>
    <message>
        <source>Made on {day}. It counts from the next kit on.</source>
        <translation>{day}に作りました。次に配るキットから使われます。</translation>
    </message>
    <message>
        <source>There is none yet: security answers come with the rest of a report.</source>
        <translation>まだありません。安全の答えは、報告のほかの答えと一緒に届きます。</translation>
    </message>
    <message>
        <source>Keys of the prefecture</source>
        <translation>県の鍵</translation>
    </message>
    <message>
        <source>Make the copy on paper</source>
        <translation>紙の控えをつくる</translation>
    </message>
    <message>
        <source>Copies, a new key, and the security officer</source>
        <translation>控え、新しい鍵、安全担当</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>画面の見た目</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Working days a week</source>
        <translation>週の日数</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>primary button</source>
        <translation>青いボタン</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>With one more person</source>
        <translation>あと1人いたら</translation>
    </message>
    <message>
        <source>Kinds of specialist</source>
        <translation>専門人材の種類</translation>
    </message>
    <message>
        <source>Reckon again</source>
        <translation>計算し直す</translation>
    </message>
    <message>
        <source>Take in lists of candidates</source>
        <translation>候補の一覧を取り込む</translation>
    </message>
    <message>
        <source>There is no plan yet. Make a dispatch plan first.</source>
        <translation>計画がまだありません。先に派遣計画を作ってください。</translation>
    </message>
    <message>
        <source>The plan serves every need; one more person is not asked for.</source>
        <translation>計画はすべての要望に行けます。あと1人を求める要望はありません。</translation>
    </message>
    <message>
        <source>Choose days, people and base, and reckon: it takes some seconds a kind.</source>
        <translation>日数、人数、拠点をえらんで計算します。種類ごとに数秒かかります。</translation>
    </message>
    <message>
        <source>It is being reckoned, kind by kind.</source>
        <translation>種類ごとに計算しています。</translation>
    </message>
    <message>
        <source>Write the description of the post</source>
        <translation>職務記述書を書き出す</translation>
    </message>
    <message>
        <source>Go to the dispatch plan</source>
        <translation>派遣計画へ</translation>
    </message>
    <message>
        <source>Reckon</source>
        <translation>計算する</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days}日</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>How to read the bars</source>
        <translation>幅の読み方</translation>
    </message>
    <message>
        <source>Solid: for sure. What is settled, told or pinned stays.</source>
        <translation>塗りつぶし：少なくとも。確定・通知済み・固定は動かしません。</translation>
    </message>
    <message>
        <source>Hatched: at most, if others are planned anew. No plan covers more.</source>
        <translation>斜線：ほかの人を組み直した場合の上限。これより多くは行けません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>ほかのファイルを開く</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>この仕事場のファイル</translation>
    </message>
    <message>
        <source>Make the kit</source>
        <translation>受付キットをつくる</translation>
    </message>
    <message>
        <source>Kit, key and look of the window</source>
        <translation>受付キット・鍵・画面の見た目</translation>
    </message>
    <message>
        <source>Shares of the work: {shares}</source>
        <translation>仕事の割合：{shares}</translation>
    </message>
    <message>
        <source>The report has not come yet. Put it into the inbox.</source>
        <translation>報告は、まだ届いていません。届いたら受付に置いてください。</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>確かめた</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>たぶん</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Whose answer</source>
        <translation>だれの答えか</translation>
    </message>
    <message>
        <source>{answered} of {count} answered</source>
        <translation>{count}問のうち{answered}問に答えあり</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>Differences from the report before</source>
        <translation>前の報告とのちがい</translation>
    </message>
    <message>
        <source>All answers are those of the report before.</source>
        <translation>答えは、すべて前の報告と同じです。</translation>
    </message>
    <message>
        <source>This is the first report; there is nothing to compare it with.</source>
        <translation>はじめての報告です。くらべる前の報告はありません。</translation>
    </message>
    <message>
        <source>{changed} of {count} answers</source>
        <translation>{count}問のうち{changed}問</translation>
    </message>
    <message>
        <source>Standardisation</source>
        <translation>標準化</translation>
    </message>
    <message>
        <source>Ten dimensions</source>
        <translation>10の領域</translation>
    </message>
    <message>
        <source>▼ the report before</source>
        <translation>▼ 前の報告</translation>
    </message>
    <message>
        <source>{name} ({count} sealed)</source>
        <translation>{name}（封{count}問）</translation>
    </message>
    <message>
        <source>{name} (answers kept back)</source>
        <translation>{name}（載せない答えがあります）</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>人手</translation>
    </message>
    <message>
        <source>{fte} full-time equivalents</source>
        <translation>換算 {fte}人</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>わかりません</translation>
    </message>
    <message>
        <source>Deputy: {who}</source>
        <translation>代わり：{who}</translation>
    </message>
    <message>
        <source>No person is named.</source>
        <translation>名前の書かれた人はいません。</translation>
    </message>
    <message>
        <source>candidate for DX leader</source>
        <translation>DX推進リーダーの候補</translation>
    </message>
    <message>
        <source>candidate for DX leader ({signs})</source>
        <translation>DX推進リーダーの候補（{signs}）</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>支援ニーズ</translation>
    </message>
    <message>
        <source>{kind}, {days} days a week</source>
        <translation>{kind}・週{days}日</translation>
    </message>
    <message>
        <source>{count} needs</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>未定{count}件</translation>
    </message>
    <message>
        <source>{n} closed</source>
        <translation>休み {n}日</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>訪問 {count}回</translation>
    </message>
    <message>
        <source>This report names no need.</source>
        <translation>この報告に支援ニーズはありません。</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>わけ</translation>
    </message>
    <message>
        <source>Pin with other months and days…</source>
        <translation>月と日数を決めて固定…</translation>
    </message>
    <message>
        <source>Every need of this municipality is met.</source>
        <translation>この団体のニーズには、すべて当たっています。</translation>
    </message>
    <message>
        <source>{band} {points} points</source>
        <translation>{band}&#x3000;{points}点</translation>
    </message>
    <message>
        <source>Visits: {name}</source>
        <translation>{name}&#x3000;派遣</translation>
    </message>
    <message>
        <source>online</source>
        <translation>画面ごし</translation>
    </message>
    <message>
        <source>{minutes} minutes one way</source>
        <translation>片道{minutes}分</translation>
    </message>
    <message>
        <source>in place of {day}</source>
        <translation>{day}の分</translation>
    </message>
    <message>
        <source>stays overnight</source>
        <translation>泊まり</translation>
    </message>
    <message>
        <source>{months}, {days} days a week ({weekdays})</source>
        <translation>{months}・週{days}日（{weekdays}）</translation>
    </message>
    <message>
        <source>The town was told</source>
        <translation>通知済みにする</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>確定にする</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定しています</translation>
    </message>
    <message>
        <source>Make it a draft again</source>
        <translation>案に戻す</translation>
    </message>
    <message>
        <source>Release the pin (P)</source>
        <translation>固定をはずす（P）</translation>
    </message>
    <message>
        <source>Pin this visit (P)</source>
        <translation>固定する（P）</translation>
    </message>
    <message>
        <source>Pin these months and days</source>
        <translation>この月と日数で固定する</translation>
    </message>
    <message>
        <source>Take it out (Delete)</source>
        <translation>計画から外す（Delete）</translation>
    </message>
    <message>
        <source>draft; the town was told of other days</source>
        <translation>案（町に知らせた日とちがいます）</translation>
    </message>
    <message>
        <source>{state} on {day}, from report {serial}</source>
        <translation>{state} {day}・報告{serial}号をもとに</translation>
    </message>
    <message>
        <source>Who could go (Enter)</source>
        <translation>行ける人をさがす（Enter）</translation>
    </message>
    <message>
        <source>Pinned to {name}; it is not in this plan.</source>
        <translation>{name}さんに固定しています。いまの計画には、まだ入っていません。</translation>
    </message>
    <message>
        <source>Pin {name} to this need</source>
        <translation>{name}さんに固定する</translation>
    </message>
    <message>
        <source>{name} is never sent here.</source>
        <translation>{name}さんは、ここに当てません。</translation>
    </message>
    <message>
        <source>the whole town</source>
        <translation>この団体のすべて</translation>
    </message>
    <message>
        <source>Allow it again: {title}</source>
        <translation>もとに戻す：{title}</translation>
    </message>
    <message>
        <source>Allow it again</source>
        <translation>もとに戻す</translation>
    </message>
    <message>
        <source>Why nobody goes</source>
        <translation>なぜ当たらないか</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>どうすれば変わるか</translation>
    </message>
    <message>
        <source>gap {gap}, urgency {urgency}, staffing {staff}, the town&apos;s rank {rank}</source>
        <translation>差{gap}・緊急{urgency}・人手{staff}・町の順位{rank}</translation>
    </message>
    <message>
        <source>Proposed: {support}</source>
        <translation>提案する支援：{support}</translation>
    </message>
    <message>
        <source>in the municipality&apos;s own order</source>
        <translation>団体がつけた順番</translation>
    </message>
    <message>
        <source>Nobody is asked for.</source>
        <translation>人のお願いはありません。</translation>
    </message>
    <message>
        <source>{talents}, {days} days a week, {months} months</source>
        <translation>{talents}・週{days}日・{months}か月</translation>
    </message>
    <message>
        <source>Day of approval</source>
        <translation>決裁の日</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>e.g. section head → director</source>
        <translation>例：係長 → 総務課長</translation>
    </message>
    <message>
        <source>Who approved</source>
        <translation>決裁した人</translation>
    </message>
    <message>
        <source>Write the day such as 2026-11-26.</source>
        <translation>日付は「令和8年11月26日」や「2026-11-26」のように入れてください。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>The answers are being looked through.</source>
        <translation>答えを確かめています。</translation>
    </message>
    <message>
        <source>Back to sending</source>
        <translation>提出にもどる</translation>
    </message>
    <message>
        <source>It goes with the stick. Days and seals are written by hand.</source>
        <translation>USBメモリに付けて出します。日付と印は手で書きます。</translation>
    </message>
    <message>
        <source>Carry-out slip</source>
        <translation>持ち出し票</translation>
    </message>
    <message>
        <source>carry-out-slip.pdf</source>
        <translation>持ち出し票.pdf</translation>
    </message>
    <message>
        <source>Make the report file</source>
        <translation>報告ファイルをつくる</translation>
    </message>
    <message>
        <source>Write the day of handing over</source>
        <translation>県に渡した日を入れる</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>質問のつづきへ</translation>
    </message>
    <message>
        <source>No reply has come yet. Open the .dxreply file the prefecture gives you.</source>
        <translation>県からの返事は、まだ届いていません。県から受け取った返事ファイル（.dxreply）を開いてください。</translation>
    </message>
    <message>
        <source>The reply is being read.</source>
        <translation>返事を読んでいます。</translation>
    </message>
    <message>
        <source>Take it in and open the first question</source>
        <translation>受け取って、最初の問い合わせへ</translation>
    </message>
    <message>
        <source>To the reply that counts</source>
        <translation>今の返事へ</translation>
    </message>
    <message>
        <source>Open the next question</source>
        <translation>次の問い合わせへ</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>ホームへ</translation>
    </message>
    <message>
        <source>Asked by the prefecture (reply {number})</source>
        <translation>県の問い合わせ（第{number}号）を受けて</translation>
    </message>
    <message>
        <source>To the questions of the prefecture</source>
        <translation>県の問い合わせへ</translation>
    </message>
    <message>
        <source>Choose the USB stick or the folder first.</source>
        <translation>先に、入れるUSBメモリかフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Kit (*.dxkit)</source>
        <translation>受付キット (*.dxkit)</translation>
    </message>
    <message>
        <source>Read the kit</source>
        <translation>キットを読みこむ</translation>
    </message>
    <message>
        <source>Open a reply file</source>
        <translation>返事ファイルを開く</translation>
    </message>
    <message>
        <source>When you take it in</source>
        <translation>受け取ると</translation>
    </message>
    <message>
        <source>Contact: {contact}</source>
        <translation>連絡先：{contact}</translation>
    </message>
    <message>
        <source>From the prefecture</source>
        <translation>県から</translation>
    </message>
    <message>
        <source>Read {reply}</source>
        <translation>{reply}を読む</translation>
    </message>
    <message>
        <source>Replies (*.dxreply)</source>
        <translation>返事ファイル (*.dxreply)</translation>
    </message>
    <message>
        <source>press</source>
        <translation>押す</translation>
    </message>
    <message>
        <source>A newer reply has taken the place of this one. It is for reading only.</source>
        <translation>新しい返事に代わりました。読むだけのページです。</translation>
    </message>
    <message>
        <source>The answers have changed since edition {edition} was handed over. Make edition {next} and hand it over.</source>
        <translation>第{edition}版を渡したあとに、答えが変わりました。第{next}版をつくって渡してください。</translation>
    </message>
    <message>
        <source>What is left is to hand the stick over.</source>
        <translation>あとは、県に渡すだけです。</translation>
    </message>
    <message>
        <source>The report has been handed over.</source>
        <translation>県に渡しました。</translation>
    </message>
    <message>
        <source>The answers have changed since the last report file. Make it anew.</source>
        <translation>報告ファイルのあとで内容が変わりました。つくりなおせます。</translation>
    </message>
    <message>
        <source>Check, choose a stick, and make the report file.</source>
        <translation>確かめて、入れる場所を選び、報告ファイルをつくります。</translation>
    </message>
    <message>
        <source>What is kept back is named as kept back, with the questions that follow from it. Needs and requests are worked out without it, and of its field neither the level nor how many questions were answered leaves the office.</source>
        <translation>載せない答えは「載せない」とだけ書き、そこから続く質問も同じです。ニーズと要望は、その答えなしで計算します。その分野の段階と、答えた数も、報告には載りません。</translation>
    </message>
    <message>
        <source>Send: {text}</source>
        <translation>県に出す：{text}</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>別に封</translation>
    </message>
    <message>
        <source>{going} answers leave the office ({kept} are kept back)</source>
        <translation>外に出すもの {going}項目（{kept}項目は出しません）</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>照合コードをコピー</translation>
    </message>
    <message>
        <source>Code to compare (the same 20 digits as on paper)</source>
        <translation>照合コード（紙と同じ20けた）</translation>
    </message>
    <message>
        <source>3  Receipt</source>
        <translation>3  控え</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>開けられる人</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>入れた場所</translation>
    </message>
    <message>
        <source>Print the carry-out slip</source>
        <translation>持ち出し票を印刷</translation>
    </message>
    <message>
        <source>Put it on the chosen place too</source>
        <translation>選んだ場所にも入れる</translation>
    </message>
    <message>
        <source>At the prefecture, the paper for the mayor is compared with this code.</source>
        <translation>県の窓口で、首長説明の紙とこの番号を見くらべます。ファイルは暗号で守られています。</translation>
    </message>
    <message>
        <source>Day of handing over</source>
        <translation>県に渡した日</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>この日にする</translation>
    </message>
    <message>
        <source>{bytes} bytes</source>
        <translation>{bytes} バイト</translation>
    </message>
    <message>
        <source>{prefecture} and {town}</source>
        <translation>{prefecture}と{town}</translation>
    </message>
    <message>
        <source>Handed over on {day}.</source>
        <translation>{day}に県へ渡しました。</translation>
    </message>
    <message>
        <source>{number}  Report {serial}, written to {medium} on {day}</source>
        <translation>{number}&#x3000;報告{serial}（{day}に「{medium}」へ作成）</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>この行を保存</translation>
    </message>
    <message>
        <source>Keep line {number}</source>
        <translation>{number}番の行を保存</translation>
    </message>
    <message>
        <source>Number on the medium</source>
        <translation>媒体登録番号</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>持ち出す人</translation>
    </message>
    <message>
        <source>Class of secrecy</source>
        <translation>機密の区分</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Taken out on</source>
        <translation>持出日</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>返却日</translation>
    </message>
    <message>
        <source>Erasing checked on</source>
        <translation>消去の確認日</translation>
    </message>
    <message>
        <source>Write the day such as 令和8年11月26日 or 2026-11-26.</source>
        <translation>日付は「令和8年11月26日」や「2026-11-26」のように入れてください。</translation>
    </message>
    <message>
        <source>Write as an Excel file</source>
        <translation>Excelに書き出す</translation>
    </message>
    <message>
        <source>A line is added by itself whenever a report file is written.</source>
        <translation>報告ファイルを作るたびに、行が自動で増えます。</translation>
    </message>
    <message>
        <source>Not yet closed: {count}. It is closed by coming back and by erasing.</source>
        <translation>閉じていない行が{count}つあります。返却日と消去の確認日を書くと閉じます。</translation>
    </message>
    <message>
        <source>All media came back, and erasing was checked.</source>
        <translation>すべての媒体が戻り、消去も確かめました。</translation>
    </message>
    <message>
        <source>answers have changed since {day}</source>
        <translation>{day}のあとで内容が変わりました</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>入力済み</translation>
    </message>
    <message>
        <source>report file made</source>
        <translation>報告ファイル作成済み</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>県に渡した</translation>
    </message>
    <message>
        <source>{day}, {count} to be found out</source>
        <translation>{day}・確認待ち{count}問</translation>
    </message>
    <message>
        <source>Of {core} questions a request needs {entered} entered, {unknown} to be found out</source>
        <translation>要望に必要な{core}問：入力済み{entered}・確認待ち{unknown}・まだ0</translation>
    </message>
    <message>
        <source>{count} of {core} questions are still open</source>
        <translation>要望に必要な{core}問のうち、あと{count}問</translation>
    </message>
    <message>
        <source>edition {edition} on {day}; edition {next} is to follow</source>
        <translation>第{edition}版を{day}に渡しました。第{next}版が要ります</translation>
    </message>
    <message>
        <source>not yet; the deadline was {day}</source>
        <translation>まだ。締め切りは{day}でした</translation>
    </message>
    <message>
        <source>not yet; {days} days to the deadline</source>
        <translation>まだ。締め切りまで{days}日</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>step done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>1  To check before sending</source>
        <translation>1  出す前に確かめること</translation>
    </message>
    <message>
        <source>See the questions</source>
        <translation>質問を見る</translation>
    </message>
    <message>
        <source>See who is asked</source>
        <translation>確認待ちを見る</translation>
    </message>
    <message>
        <source>See the items</source>
        <translation>項目を見る</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>See the reply</source>
        <translation>返事を見る</translation>
    </message>
    <message>
        <source>All {core} questions a request needs are entered</source>
        <translation>要望に必要な{core}問に、すべて入力済み</translation>
    </message>
    <message>
        <source>Every question of the prefecture is seen to</source>
        <translation>県の問い合わせは、すべて済みました</translation>
    </message>
    <message>
        <source>{left} of {count} questions of the prefecture are still open</source>
        <translation>県の問い合わせ{count}件のうち、{left}件がまだです</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>確かめました</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>見てください</translation>
    </message>
    <message>
        <source>No answer is 「わからない」</source>
        <translation>「わからない」はありません</translation>
    </message>
    <message>
        <source>Of all questions {count} are sent as 「わからない」</source>
        <translation>全部の質問で{count}問が確認待ちです。「わからない」のまま出します</translation>
    </message>
    <message>
        <source>The prefecture&apos;s kit has not been read yet</source>
        <translation>県の受付キットを、まだ読みこんでいません</translation>
    </message>
    <message>
        <source>For {prefecture} (its kit is read)</source>
        <translation>{prefecture}あて（受付キットは読みこみ済み）</translation>
    </message>
    <message>
        <source>No words that look like a person&apos;s name or address</source>
        <translation>名前や住所のような文字は見つかりませんでした</translation>
    </message>
    <message>
        <source>{count} places look like a person&apos;s name or address</source>
        <translation>名前や住所のような文字が{count}か所あります</translation>
    </message>
    <message>
        <source>Approval: not written yet</source>
        <translation>決裁：まだ書いていません</translation>
    </message>
    <message>
        <source> ({month}/{day})</source>
        <translation>（{month}月{day}日）</translation>
    </message>
    <message>
        <source>Approval: {route}</source>
        <translation>決裁：{route}</translation>
    </message>
    <message>
        <source>do not
know</source>
        <translation>わから
ない</translation>
    </message>
    <message>
        <source>expected to be met</source>
        <translation>満たす見込み</translation>
    </message>
    <message>
        <source>the prefecture judges</source>
        <translation>県が判断する</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>満たさない</translation>
    </message>
    <message>
        <source>Nobody goes yet</source>
        <translation>まだ当てられない</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Dispatch plan</source>
        <translation>派遣計画</translation>
    </message>
    <message>
        <source>{minutes} min
{first} to {last}</source>
        <translation>{minutes}分
{first}〜{last}</translation>
    </message>
    <message>
        <source>Sets out</source>
        <translation>出発地</translation>
    </message>
    <message>
        <source>From the map</source>
        <translation>地図の見積もり</translation>
    </message>
    <message>
        <source>Own figure</source>
        <translation>県の値</translation>
    </message>
    <message>
        <source>In winter</source>
        <translation>冬</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>わけ</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>移動時間</translation>
    </message>
    <message>
        <source>Write as Excel</source>
        <translation>Excelに出す</translation>
    </message>
    <message>
        <source>Read from Excel</source>
        <translation>Excelから読む</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>道のり</translation>
    </message>
    <message>
        <source>From the map it is an estimate. The own figure counts where there is one.</source>
        <translation>地図からの分は見積もりです。県の値があれば、そちらを使います。</translation>
    </message>
    <message>
        <source>{count} needs have nobody</source>
        <translation>まだ当てられない{count}件</translation>
    </message>
    <message>
        <source>forbid</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>days a week</source>
        <translation>週の日数</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>who could go</source>
        <translation>行ける人</translation>
    </message>
    <message>
        <source>Plan the whole again</source>
        <translation>全体を計画し直す</translation>
    </message>
    <message>
        <source>{name}, {year}: somebody goes to {met} of {needs} needs; {urgent} urgent ones left.</source>
        <translation>{name}&#x3000;{year}：要望{needs}件のうち{met}件に行けます。急ぐのは残り{urgent}件です。</translation>
    </message>
    <message>
        <source>Reports, pool or pins have changed since.</source>
        <translation>そのあとに、報告・人材・固定のどれかが変わりました。</translation>
    </message>
    <message>
        <source>Plan what changed</source>
        <translation>変わったところを組み直す</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Planning.</source>
        <translation>計画を組んでいます。</translation>
    </message>
    <message>
        <source>Planning: {seconds} s, at most {gap} % below the best possible plan.</source>
        <translation>計画を組んでいます：{seconds}秒。いまの案と最もよい計画との差は、大きくても{gap}%です。</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>書くのを止める</translation>
    </message>
    <message>
        <source>Writing towns, needs, plan and pool as Excel.</source>
        <translation>市町村・要望・計画・人材をExcelに書いています。</translation>
    </message>
    <message>
        <source>Writing papers.</source>
        <translation>書き出しています。</translation>
    </message>
    <message>
        <source>Take in reports first.</source>
        <translation>先に報告を受け付けてください。</translation>
    </message>
    <message>
        <source>There is nobody in the pool yet. Take the people in from the Excel form.</source>
        <translation>人材プールに、まだだれもいません。Excelの様式から取り込んでください。</translation>
    </message>
    <message>
        <source>Reports and people are here. Press the button to plan.</source>
        <translation>報告と人材がそろいました。下のボタンで計画をつくれます。</translation>
    </message>
    <message>
        <source>-{days} d</source>
        <translation>−{days}日</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days}日</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ちがうところ</translation>
    </message>
    <message>
        <source>Enter opens the municipality</source>
        <translation>Enterで団体を開く</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points}点</translation>
    </message>
    <message>
        <source>{count} towns differ</source>
        <translation>ちがう{count}団体</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>{count} people were taken in.</source>
        <translation>{count}人を取り込みました。</translation>
    </message>
    <message>
        <source>Where the Excel file is written</source>
        <translation>Excelファイルを書き出す場所</translation>
    </message>
    <message>
        <source>Which Excel file is read</source>
        <translation>読み込むExcelファイル</translation>
    </message>
    <message>
        <source>Where the PDF is written</source>
        <translation>PDFの書き出し先</translation>
    </message>
    <message>
        <source>Where the letters are written</source>
        <translation>お知らせの書き出し先</translation>
    </message>
    <message>
        <source>Where the calendar files are written</source>
        <translation>予定表の書き出し先</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>止めました。ファイルは書いていません。</translation>
    </message>
    <message>
        <source>{used} of {free} days, {towns} towns</source>
        <translation>{used}／{free}日・{towns}団体</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kind and strengths</source>
        <translation>種類・得意分野</translation>
    </message>
    <message>
        <source>Need told by telephone</source>
        <translation>電話で聞いた要望</translation>
    </message>
    <message>
        <source>Kind of specialist</source>
        <translation>人材の種類</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>何のため</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>始まる月</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>週の派遣日</translation>
    </message>
    <message>
        <source>Pin like this</source>
        <translation>このとおり固定する</translation>
    </message>
    <message>
        <source>Do not pin</source>
        <translation>固定しない</translation>
    </message>
    <message>
        <source>Your own months and days go before what the town wrote.</source>
        <translation>県が決めた月と日数が、町の希望より先になります。</translation>
    </message>
    <message>
        <source>{name} ({days} d a week)</source>
        <translation>{name}（週{days}日）</translation>
    </message>
    <message>
        <source>How many days a week</source>
        <translation>週の日数</translation>
    </message>
    <message>
        <source>How many months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Who said it, and when</source>
        <translation>いつ、だれから聞いたか</translation>
    </message>
    <message>
        <source>It is planned like the needs of the reports.</source>
        <translation>報告の要望と同じように計画します。</translation>
    </message>
    <message>
        <source>Add this need</source>
        <translation>この要望を加える</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>加えない</translation>
    </message>
    <message>
        <source>Please write this.</source>
        <translation>ここを書いてください。</translation>
    </message>
    <message>
        <source>Employed until</source>
        <translation>期間（まで）</translation>
    </message>
    <message>
        <source>Requirement (expected)</source>
        <translation>要件（予定）</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>人材</translation>
    </message>
    <message>
        <source>Leave the pool as it is</source>
        <translation>いまのままにする</translation>
    </message>
    <message>
        <source>The requirement is announced, not in force; the ministry appoints.</source>
        <translation>要件は「予定」として示されたものです。決めるのは国です。</translation>
    </message>
    <message>
        <source>{count} people; the plan takes {used} of {free} days a week</source>
        <translation>{count}人・週{free}日のうち{used}日を派遣計画で使用</translation>
    </message>
    <message>
        <source>{count} people are in the file. Take them in?</source>
        <translation>ファイルに{count}人います。取り込みますか。</translation>
    </message>
    <message>
        <source>Replace the pool</source>
        <translation>この一覧に入れかえる</translation>
    </message>
    <message>
        <source>no examination is entered</source>
        <translation>試験は書かれていません</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>書かれていません</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years}年</translation>
    </message>
    <message>
        <source>{years} years of practice or more</source>
        <translation>実務{years}年以上</translation>
    </message>
    <message>
        <source>one of the eight advanced examinations</source>
        <translation>高度試験8つのどれかに合格</translation>
    </message>
    <message>
        <source>knowledge judged equal by the prefecture</source>
        <translation>同じと見なせる知見（県の判断）</translation>
    </message>
    <message>
        <source>supporting towns is the main duty</source>
        <translation>市町村の支援が主な業務</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>not on this day</source>
        <translation>勤務なし</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>instead of {day}</source>
        <translation>（{day}の分）</translation>
    </message>
    <message>
        <source>moved to {day}</source>
        <translation>{day}に移しました</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>① is met by one of ア, イ, ウ.</source>
        <translation>①は、ア・イ・ウのどれか1つで満たします。</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>質問にもどる</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Options to choose from</source>
        <translation>選ぶもの</translation>
    </message>
    <message>
        <source>Every change: when, what, before and after, and why.</source>
        <translation>これまでの変更をすべて出します（いつ、何を、前と後、理由）。</translation>
    </message>
    <message>
        <source>[QUESTION]</source>
        <translation>[質問]</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も変わっていません。</translation>
    </message>
    <message>
        <source>Put answers, people and systems back as they were at a moment.</source>
        <translation>答え、人、システムを、ある時点の状態に戻します。</translation>
    </message>
    <message>
        <source>MOMENT</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>A number of the history, a day, or a day and time.</source>
        <translation>履歴の番号、日付、または日付と時刻。</translation>
    </message>
    <message>
        <source>{count} things were put back as they were.</source>
        <translation>{count}か所を元の状態に戻しました。</translation>
    </message>
    <message>
        <source>To undo this: {command}</source>
        <translation>取り消すには：{command}</translation>
    </message>
    <message>
        <source>Decisions about requests, candidates, files and reasons kept stay as they are now.</source>
        <translation>要望の決定、候補の印、添付、食い違いの理由は、いまのまま変わりません。</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>はじめ</translation>
    </message>
    <message>
        <source>Before going back to {when}</source>
        <translation>{when}に戻す前</translation>
    </message>
    <message>
        <source>A note on the answers given here.</source>
        <translation>ここで言う答えに付けるメモ。</translation>
    </message>
    <message>
        <source>Whose answers they are, where somebody else said them.</source>
        <translation>答えた人。ほかの人に聞いたとき。</translation>
    </message>
    <message>
        <source>The document looked at.</source>
        <translation>見た資料の名前。</translation>
    </message>
    <message>
        <source>Whether the answers were checked.</source>
        <translation>答えを確かめたか、たぶんか。</translation>
    </message>
    <message>
        <source>The day the answers were true on, such as R8.11.23.</source>
        <translation>いつの時点の答えか（例：R8.11.23）。</translation>
    </message>
    <message>
        <source>“{number}” is outside the range. Write a number from {range}.</source>
        <translation>「{number}」は範囲の外です。{range}の数を入れてください。</translation>
    </message>
    <message>
        <source> to </source>
        <translation>から</translation>
    </message>
    <message>
        <source>The numbers add up to {sum}. Make them {whole} together.</source>
        <translation>合計が{sum}です。合計が{whole}になるように直してください。</translation>
    </message>
    <message>
        <source>The text has {count} characters. Shorten it to 2,000 at most.</source>
        <translation>{count}文字あります。2,000文字までに縮めてください。</translation>
    </message>
    <message>
        <source>This is still empty. Fill it in, or choose “Do not know”.</source>
        <translation>まだ空です。入れるか、「わからない」を選んでください。</translation>
    </message>
    <message>
        <source>A part is larger than the whole ({numbers}). Check both numbers.</source>
        <translation>内訳が全体より大きくなっています（{numbers}）。2つの数を見なおしてください。</translation>
    </message>
    <message>
        <source>{field}: {fault}</source>
        <translation>{field}：{fault}</translation>
    </message>
    <message>
        <source>{added} systems added, {changed} changed, {removed} taken off.</source>
        <translation>システムを{added}件加え、{changed}件直し、{removed}件外しました。</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>列の合わせ方：{columns}</translation>
    </message>
    <message>
        <source>Not used: {columns}</source>
        <translation>使わない列：{columns}</translation>
    </message>
    <message>
        <source>{count} cells were not taken:</source>
        <translation>取り込めない欄が{count}か所あります。</translation>
    </message>
    <message>
        <source>{place} {title} 「{found}」: {wrong}. {allowed}</source>
        <translation>{place} {title}「{found}」：{wrong}。{allowed}</translation>
    </message>
    <message>
        <source>Rows that were left out: {rows}</source>
        <translation>取り込まない行：{rows}</translation>
    </message>
    <message>
        <source>Show the requests, or add, drop, rank and reword them.</source>
        <translation>要望を見ます。加える、外す、順番を変える、書き直すこともできます。</translation>
    </message>
    <message>
        <source>Ask for this need of the catalogue too.</source>
        <translation>この支援ニーズも要望に加える。</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Ask for something of your own.</source>
        <translation>一覧にないことを要望に加える。</translation>
    </message>
    <message>
        <source>Ask for this need no more.</source>
        <translation>要望から外す。</translation>
    </message>
    <message>
        <source>N05 PLACE</source>
        <translation>N05 順番</translation>
    </message>
    <message>
        <source>Give it another place, 1 = first.</source>
        <translation>順番を変える。1がいちばん先。</translation>
    </message>
    <message>
        <source>Reword this request.</source>
        <translation>要望を書き直す。</translation>
    </message>
    <message>
        <source>N05 KIND</source>
        <translation>N05 種類</translation>
    </message>
    <message>
        <source>Forget one decision about it.</source>
        <translation>判断を1つ取り消す（added、dropped、ranked、edited）。</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Why, in one line. It travels in the report.</source>
        <translation>理由を1行で。報告にも載る。</translation>
    </message>
    <message>
        <source>The title of the request.</source>
        <translation>要望の題名。</translation>
    </message>
    <message>
        <source>The sentence for the mayor.</source>
        <translation>首長の紙に出す理由の文。</translation>
    </message>
    <message>
        <source>Wished kind of person, for one of your own.</source>
        <translation>来てほしい人の種類（一覧にない要望のとき）。</translation>
    </message>
    <message>
        <source>How often, as in P07: w1, m2 …</source>
        <translation>回数。P07の答えと同じ書き方（w1、m2など）。</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数</translation>
    </message>
    <message>
        <source>For how many months.</source>
        <translation>何か月か。</translation>
    </message>
    <message>
        <source>onsite, hybrid or remote.</source>
        <translation>来てもらい方。onsite、hybrid、remote。</translation>
    </message>
    <message>
        <source>{days} days, {months} months</source>
        <translation>{days}日・{months}か月</translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation>要望はありません。</translation>
    </message>
    <message>
        <source>decided by the office ({kind}): {reason}</source>
        <translation>町の判断（{kind}）：{reason}</translation>
    </message>
    <message>
        <source>rate {rate}</source>
        <translation>措置率 {rate}</translation>
    </message>
    <message>
        <source>{yen} yen each</source>
        <translation>1人あたり{yen}円程度</translation>
    </message>
    <message>
        <source>up to {yen} yen ({per})</source>
        <translation>上限{yen}円（{per}）</translation>
    </message>
    <message>
        <source>Source: {source}, looked at on {day}</source>
        <translation>出典：{source}（{day}に確認）</translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation>例：{example}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>出典：{source}</translation>
    </message>
    <message>
        <source>A word or its reading</source>
        <translation>ことば、またはよみ</translation>
    </message>
    <message>
        <source>For example: cloud, LGWAN</source>
        <translation>例：クラウド、LGWAN</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count}語</translation>
    </message>
    <message>
        <source>This word is not in the list yet.</source>
        <translation>このことばは、まだ一覧にありません。</translation>
    </message>
    <message>
        <source>Words like what you write are explained here.</source>
        <translation>書いたことばに近いものの説明が、ここに出ます。</translation>
    </message>
    <message>
        <source>No such word is in the list yet.</source>
        <translation>近いことばは、まだ一覧にありません。</translation>
    </message>
    <message>
        <source>Words explained here: {words}</source>
        <translation>説明のあることば：{words}</translation>
    </message>
    <message>
        <source>How the columns are matched</source>
        <translation>列の合わせ方</translation>
    </message>
    <message>
        <source>such as {text}</source>
        <translation>例：{text}</translation>
    </message>
    <message>
        <source>{used} of {count} columns are used</source>
        <translation>{count}列のうち{used}列を使います</translation>
    </message>
    <message>
        <source>What the column {title} is</source>
        <translation>「{title}」の列は何か</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>The unit of the column {title}</source>
        <translation>「{title}」の列の単位</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>見出しの行</translation>
    </message>
    <message>
        <source>Lines of headings</source>
        <translation>見出しの行数</translation>
    </message>
    <message>
        <source>take them in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Add to the ledger</source>
        <translation>台帳に加える</translation>
    </message>
    <message>
        <source>Take the place of the ledger</source>
        <translation>台帳と置きかえる</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>two lines</source>
        <translation>2行</translation>
    </message>
    <message>
        <source>Hidden rows</source>
        <translation>かくれている行</translation>
    </message>
    <message>
        <source>How it comes in</source>
        <translation>取り込み方</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>{number}行目</translation>
    </message>
    <message>
        <source>{count} cells cannot be read; they are listed below.</source>
        <translation>読めない欄が{count}か所あります（下に並べました）。</translation>
    </message>
    <message>
        <source>Every cell in use can be read.</source>
        <translation>使う欄はすべて読めます。</translation>
    </message>
    <message>
        <source>{count} new systems</source>
        <translation>新しいシステム{count}件</translation>
    </message>
    <message>
        <source>{count} systems mended</source>
        <translation>直すシステム{count}件</translation>
    </message>
    <message>
        <source>{count} systems taken off</source>
        <translation>外れるシステム{count}件</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>変わるところはありません</translation>
    </message>
    <message>
        <source>The first {count} of {all} systems, as they are read</source>
        <translation>読み取りのようす（{all}件のうち初めの{count}行）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>読み取りのようす</translation>
    </message>
    <message>
        <source>Rows that do not come in: {rows}</source>
        <translation>取り込まない行：{rows}</translation>
    </message>
    <message>
        <source>They stay empty in the ledger, marked there with what was written.</source>
        <translation>台帳では空欄になります。書いてあったことに赤い印が付くので、後から直せます。</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Written there</source>
        <translation>書いてあること</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>読めないわけ</translation>
    </message>
    <message>
        <source>What is possible</source>
        <translation>どう書けばよいか</translation>
    </message>
    <message>
        <source>Cells that cannot be read</source>
        <translation>読めない欄</translation>
    </message>
    <message>
        <source>{count} cells cannot be read</source>
        <translation>読めない欄が{count}か所あります</translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>表を取り込む</translation>
    </message>
    <message>
        <source>{file}: nothing has been kept yet. See whether the columns are right.</source>
        <translation>{file}&#x3000;まだ何も保存していません。列の合わせ方を確かめてください。</translation>
    </message>
    <message>
        <source>Choose the column with the names of the systems.</source>
        <translation>システムの名前の列を選んでください。</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>When it is taken in</source>
        <translation>取り込むと</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>元の状態に戻しました。</translation>
    </message>
    <message>
        <source>It is among the requests now.</source>
        <translation>要望に加えました。</translation>
    </message>
    <message>
        <source>It is not among the requests any more.</source>
        <translation>要望から外しました。</translation>
    </message>
    <message>
        <source>The order of the requests has changed.</source>
        <translation>要望の順番を変えました。</translation>
    </message>
    <message>
        <source>The request is worded anew.</source>
        <translation>要望を書き直しました。</translation>
    </message>
    <message>
        <source>The decision is taken back.</source>
        <translation>判断を取り消しました。</translation>
    </message>
    <message>
        <source>Kept, but without effect as the answers are now</source>
        <translation>とってありますが、いまの答えでは使っていない判断</translation>
    </message>
    <message>
        <source>{title} ({kind}): {reason}</source>
        <translation>{title}（{kind}）：{reason}</translation>
    </message>
    <message>
        <source>coming to the office</source>
        <translation>役場に来てもらう</translation>
    </message>
    <message>
        <source>coming and by screen</source>
        <translation>来てもらう日と画面ごしの日</translation>
    </message>
    <message>
        <source>by screen only</source>
        <translation>画面ごしだけ</translation>
    </message>
    <message>
        <source>as the answers say</source>
        <translation>答えのとおり</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count}か月</translation>
    </message>
    <message>
        <source>Title of the request</source>
        <translation>要望の題名</translation>
    </message>
    <message>
        <source>The sentence for the mayor</source>
        <translation>首長の紙に出す理由の文</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>How somebody comes</source>
        <translation>来てもらい方</translation>
    </message>
    <message>
        <source>Reword the request</source>
        <translation>要望を書き直します</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>このとおりに直す</translation>
    </message>
    <message>
        <source>something that is not on the list</source>
        <translation>一覧にないこと</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>お願いしたいこと</translation>
    </message>
    <message>
        <source>Who should come</source>
        <translation>来てほしい人</translation>
    </message>
    <message>
        <source>Which need</source>
        <translation>どの困りごとか</translation>
    </message>
    <message>
        <source>The prefecture reads it, and it stands on the mayor&apos;s page.</source>
        <translation>県も読みます。首長の紙にも載ります。</translation>
    </message>
    <message>
        <source>Why, in one line</source>
        <translation>理由（1行で）</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Take 「{title}」 out of the requests</source>
        <translation>「{title}」を要望から外します</translation>
    </message>
    <message>
        <source>Ask for 「{title}」 too</source>
        <translation>「{title}」を要望に加えます</translation>
    </message>
    <message>
        <source>Move 「{title}」 from place {before} to place {after}</source>
        <translation>「{title}」を{before}番目から{after}番目へ動かします</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>順番を変える</translation>
    </message>
    <message>
        <source>Decided by the municipality ({kind}): {reason}</source>
        <translation>市町村の判断（{kind}）：{reason}</translation>
    </message>
    <message>
        <source>Computed: nothing would be asked for.</source>
        <translation>計算では、要望に入りません。</translation>
    </message>
    <message>
        <source>Said on a slip by {name}</source>
        <translation>用紙の答え（{name}）</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>お名前なし</translation>
    </message>
    <message>
        <source>Five minutes are done. Thank you.</source>
        <translation>5分のまとまりが終わりました。おつかれさまでした。</translation>
    </message>
    <message>
        <source>Everything is kept. You can stop here and go on any time.</source>
        <translation>答えはすべて残っています。いつやめても、いつ続けてもかまいません。</translation>
    </message>
    <message>
        <source>stop here</source>
        <translation>ここまで</translation>
    </message>
    <message>
        <source>Answered: {count}</source>
        <translation>答えた {count}問</translation>
    </message>
    <message>
        <source>To be found out: {count}</source>
        <translation>確認待ち {count}問</translation>
    </message>
    <message>
        <source>Put off for later: {count}</source>
        <translation>あとで答える {count}問</translation>
    </message>
    <message>
        <source>Nothing was entered this time.</source>
        <translation>今回は何も入力していません。</translation>
    </message>
    <message>
        <source>{count} questions are left, about {minutes} minutes.</source>
        <translation>のこりは{count}問、約{minutes}分です。</translation>
    </message>
    <message>
        <source>What you answered just now</source>
        <translation>いま答えたもの</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>やり直した</translation>
    </message>
    <message>
        <source>Reason not written yet</source>
        <translation>理由はまだ書いていません</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>前 → あと</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>すべての履歴を見る</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>ここには、まだ変更がありません。</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>変えた理由</translation>
    </message>
    <message>
        <source>For example: counted again</source>
        <translation>例：数え直したため</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>理由を保存する</translation>
    </message>
    <message>
        <source>History of this question</source>
        <translation>この質問の履歴</translation>
    </message>
    <message>
        <source>Nothing is ever lost: every state can be seen and put back.</source>
        <translation>これまでの変更です。どの時点の答えも、見て、戻すことができます。</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>履歴を読んでいます…</translation>
    </message>
    <message>
        <source>Everything at once</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>すべての章</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>前：{words}</translation>
    </message>
    <message>
        <source>After: {words}</source>
        <translation>あと：{words}</translation>
    </message>
    <message>
        <source>see this state</source>
        <translation>この時点を見る</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じです</translation>
    </message>
    <message>
        <source>The same as last time (0)</source>
        <translation>前回と同じです（0）</translation>
    </message>
    <message>
        <source>Last time ({day})</source>
        <translation>前回（{day}）</translation>
    </message>
    <message>
        <source>The same as last time: {said}</source>
        <translation>前回と同じです：{said}</translation>
    </message>
    <message>
        <source>No reason yet</source>
        <translation>理由はまだ書かない</translation>
    </message>
    <message>
        <source>Why is this answer changing?</source>
        <translation>この答えを変える理由を、1行で書いてください。</translation>
    </message>
    <message>
        <source>The prefecture has the answer before. One line is enough.</source>
        <translation>前の答えは県に渡してあります。理由はあとで履歴にも書けます。</translation>
    </message>
    <message>
        <source>See this state</source>
        <translation>この時点を見る</translation>
    </message>
    <message>
        <source>Put this state back</source>
        <translation>この時点に戻す</translation>
    </message>
    <message>
        <source>Answers, people and systems are as they were then.</source>
        <translation>答えと、人の一覧、システム台帳を、その時点に戻しました。</translation>
    </message>
    <message>
        <source>The reason is kept.</source>
        <translation>理由を保存しました。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>取り消せる変更はありません。</translation>
    </message>
    <message>
        <source>The plans kept under names; put one in force, copy, let go.</source>
        <translation>名前を付けて残した計画。使う案を選ぶ、写す、手放す。</translation>
    </message>
    <message>
        <source>Put this plan in force.</source>
        <translation>この案を使います。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Keep a plan under another name too.</source>
        <translation>同じ計画を、別の名前でも残します。</translation>
    </message>
    <message>
        <source>NAME NEW</source>
        <translation>名前 新しい名前</translation>
    </message>
    <message>
        <source>Let a plan go that is not in force.</source>
        <translation>使っていない案を手放します。</translation>
    </message>
    <message>
        <source>No plan has been made yet.</source>
        <translation>計画はまだありません。</translation>
    </message>
    <message>
        <source>{mark} {name}  {made}  {count} visits: {draft} drafts, {notified} told, {confirmed} settled; {unmet} unmet  {note}</source>
        <translation>{mark} {name}&#x3000;{made}&#x3000;派遣{count}件（案{draft}件、通知済み{notified}件、確定{confirmed}件）&#x3000;まだ行けない要望{unmet}件&#x3000;{note}</translation>
    </message>
    <message>
        <source>Write person and need as T01=393011:N01.</source>
        <translation>人と要望を T01=393011:N01 のように書いてください。</translation>
    </message>
    <message>
        <source>Note that towns were told of their visits.</source>
        <translation>町に知らせた派遣を、通知済みにします。</translation>
    </message>
    <message>
        <source>All drafts of the plan in force.</source>
        <translation>いま使う計画の、案のものすべて。</translation>
    </message>
    <message>
        <source>Make them drafts again.</source>
        <translation>案に戻します。</translation>
    </message>
    <message>
        <source>Name visits, or write --all.</source>
        <translation>派遣を名指しするか、--all と書いてください。</translation>
    </message>
    <message>
        <source>{count} visits are drafts again.</source>
        <translation>{count}件を案に戻しました。</translation>
    </message>
    <message>
        <source>{count} visits are told.</source>
        <translation>{count}件を通知済みにしました。</translation>
    </message>
    <message>
        <source>Settle visits: they stay in every new plan.</source>
        <translation>派遣を確定します。組み直しても変わりません。</translation>
    </message>
    <message>
        <source>All visits that towns were told of.</source>
        <translation>通知済みの派遣すべて。</translation>
    </message>
    <message>
        <source>{count} visits are settled.</source>
        <translation>{count}件を確定しました。</translation>
    </message>
    <message>
        <source>Take back what the planner did last.</source>
        <translation>計画で最後にしたことを、元に戻します。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>元に戻したことを、やり直します。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>やり直せるものはありません。</translation>
    </message>
    <message>
        <source>{what} is as it was before.</source>
        <translation>{what}を元に戻しました。</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>{what} is done again.</source>
        <translation>{what}をやり直しました。</translation>
    </message>
    <message>
        <source>The answer to {question}</source>
        <translation>{question}の答え</translation>
    </message>
    <message>
        <source>The list of people</source>
        <translation>人の一覧</translation>
    </message>
    <message>
        <source>The system ledger</source>
        <translation>システム台帳</translation>
    </message>
    <message>
        <source>What was read from Excel</source>
        <translation>Excelから読んだ台帳</translation>
    </message>
    <message>
        <source>The start of the year&apos;s round</source>
        <translation>新しい年度の点検の開始</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>いなくなる</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>加わる</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>変わる</translation>
    </message>
    <message>
        <source>stays the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>goes to {count} municipalities</source>
        <translation>{count}団体へ派遣中</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変わること</translation>
    </message>
    <message>
        <source>In the plan now</source>
        <translation>いまの計画</translation>
    </message>
    <message>
        <source>Before taking in</source>
        <translation>取り込む前の確認</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. A plan made before stays as it is.</source>
        <translation>まだ何も変えていません。作ってある計画も、そのまま残ります。</translation>
    </message>
    <message>
        <source>{outcome}: {count} people</source>
        <translation>{outcome}&#x3000;{count}人</translation>
    </message>
    <message>
        <source>{name} leaves: {towns} municipalities and {pinned} pins are without them.</source>
        <translation>{name}さんがいなくなると、{towns}団体への派遣と固定{pinned}件が空きます。</translation>
    </message>
    <message>
        <source>One person works here by this list; the question was answered with {people}.</source>
        <translation>この一覧では1人です。質問では{people}人と答えています。どちらかを直してください。</translation>
    </message>
    <message>
        <source>Nobody does the IT work for {population} people (一人情シス).</source>
        <translation>人口{population}人の町で、システムの仕事をする人がいません（1人情シス）。</translation>
    </message>
    <message>
        <source>One person alone does the IT work for {population} people (一人情シス).</source>
        <translation>人口{population}人の町のシステムの仕事を、1人で受け持っています（1人情シス）。</translation>
    </message>
    <message>
        <source>The prefecture plans for such towns first.</source>
        <translation>県は、こうした町の支援を先に考えます。</translation>
    </message>
    <message>
        <source>Whether this counts as 一人情シス is still open: at most one person, and at most {population} people in the town. Two numbers settle it.</source>
        <translation>1人情シスかどうかは、まだ決まりません。人数が1人以下で、人口が{population}人以下かどうかで決まります。</translation>
    </message>
    <message>
        <source>Candidates for DX leader</source>
        <translation>DX推進リーダーの候補</translation>
    </message>
    <message>
        <source>Person to mark as a candidate</source>
        <translation>候補にする人</translation>
    </message>
    <message>
        <source>Mark as a candidate</source>
        <translation>候補にする</translation>
    </message>
    <message>
        <source>Let the candidates travel with the report</source>
        <translation>候補を県への報告に入れる</translation>
    </message>
    <message>
        <source>This is about persons, so it stays in the office unless you tick it.</source>
        <translation>個人のことなので、印を付けないかぎり県には渡りません。</translation>
    </message>
    <message>
        <source>The four things the guidebook says to look at. No points. Source: {source}</source>
        <translation>国の手順書が見るように言う4つのことです。点は付けません。出典：{source}</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take {name} off the candidates</source>
        <translation>{name}を候補から外す</translation>
    </message>
    <message>
        <source>Certificates on the list: {names}</source>
        <translation>一覧の資格：{names}</translation>
    </message>
    <message>
        <source>The names of the people in the list; without them they are sent by number</source>
        <translation>人の一覧の名前（外すと「担当1」のように番号で出します）</translation>
    </message>
    <message>
        <source> (candidates for DX leader: {names})</source>
        <translation>（DX推進リーダーの候補：{names}）</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>まだ答えがありません</translation>
    </message>
    <message>
        <source>Told to the prefecture: {reason}</source>
        <translation>県に伝える理由：{reason}</translation>
    </message>
    <message>
        <source>Attached and sent: {name}</source>
        <translation>いっしょに送る添付：{name}</translation>
    </message>
    <message>
        <source>A reason that is sent ({why}) {reason}</source>
        <translation>いっしょに送る理由（{why}）{reason}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>level of a field</source>
        <translation>分野の段階</translation>
    </message>
    <message>
        <source>need</source>
        <translation>困りごと</translation>
    </message>
    <message>
        <source>request</source>
        <translation>要望</translation>
    </message>
    <message>
        <source>decision of the office</source>
        <translation>町の判断</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>answers left as they are</source>
        <translation>このままにした答え</translation>
    </message>
    <message>
        <source>to the prefecture</source>
        <translation>県への答え</translation>
    </message>
    <message>
        <source>What changed since edition {edition}, handed over on {day}</source>
        <translation>県に渡した第{edition}版（{day}）からの変更</translation>
    </message>
    <message>
        <source>{count} places. They travel in the next edition, and the mayor gets the list.</source>
        <translation>{count}か所。次の版に載り、首長説明の2枚目にも出ます。</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>このまま</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>理由：{why}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count}か所</translation>
    </message>
    <message>
        <source>Since edition {edition}</source>
        <translation>第{edition}版からの変更</translation>
    </message>
    <message>
        <source>under 0.1 MB</source>
        <translation>0.1MB未満</translation>
    </message>
    <message>
        <source>about {size} MB</source>
        <translation>約{size}MB</translation>
    </message>
    <message>
        <source>Why both answers are right</source>
        <translation>どちらの答えも正しい理由</translation>
    </message>
    <message>
        <source>The prefecture reads this too.</source>
        <translation>この理由は、報告に入れて県にも伝わります。</translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation>どちらもこのままにする</translation>
    </message>
    <message>
        <source>Keep this reason</source>
        <translation>この理由を残す</translation>
    </message>
    <message>
        <source>Take the reason back</source>
        <translation>理由を取り消す</translation>
    </message>
    <message>
        <source>Compare the two answers</source>
        <translation>2つの答えをくらべる</translation>
    </message>
    <message>
        <source>Mend this answer</source>
        <translation>この答えを直す</translation>
    </message>
    <message>
        <source>Mend this answer: {text}</source>
        <translation>この答えを直す：{text}</translation>
    </message>
    <message>
        <source>Left as it is on {day}: {reason}</source>
        <translation>このままにした理由（{day}）：{reason}</translation>
    </message>
    <message>
        <source>Put it into the report</source>
        <translation>報告に入れる</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>写しを保存</translation>
    </message>
    <message>
        <source>{name} ({size})</source>
        <translation>{name}（{size}）</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ファイルを添付する</translation>
    </message>
    <message>
        <source>PDF, pictures, Excel and others: {each} MB each, {all} MB in all.</source>
        <translation>PDF、写真、エクセルなど。1つ{each}MBまで、全部で{all}MBまでです。</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Sent beside the answers</source>
        <translation>答えといっしょに届いたもの</translation>
    </message>
    <message>
        <source>{clashes} left as they are, {files} files</source>
        <translation>このままとした食い違い{clashes}件、添付{files}件</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Save the file: {name}</source>
        <translation>ファイルを保存：{name}</translation>
    </message>
    <message>
        <source>The town&apos;s reason ({day}): {reason}</source>
        <translation>市町村の理由（{day}）：{reason}</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>新しい答え</translation>
    </message>
    <message>
        <source>What is ticked will be saved.</source>
        <translation>印の付いた答えを保存します。</translation>
    </message>
    <message>
        <source>Answered differently by now</source>
        <translation>今は別の答えがあるもの</translation>
    </message>
    <message>
        <source>Tick only where what the slip says is to count.</source>
        <translation>用紙の答えに変えるときだけ、印を付けます。</translation>
    </message>
    <message>
        <source>Cannot be read yet</source>
        <translation>まだ読めないもの</translation>
    </message>
    <message>
        <source>These stay on the waiting list. Mend the cells and read again.</source>
        <translation>確認待ちに残ります。ます目を直して、もう一度読んでください。</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>空欄のもの</translation>
    </message>
    <message>
        <source>These stay on the waiting list.</source>
        <translation>確認待ちに残ります。</translation>
    </message>
    <message>
        <source>Answered just so already</source>
        <translation>すでに同じ答えのもの</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>今は聞かない質問</translation>
    </message>
    <message>
        <source>A slip that came back</source>
        <translation>戻ってきた用紙</translation>
    </message>
    <message>
        <source>{file}: to {whom}, handed over on {day}</source>
        <translation>{file}&#x3000;宛先：{whom}&#x3000;渡した日：{day}</translation>
    </message>
    <message>
        <source>nobody by name</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title}（{count}件）</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>印を付ける</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Lines that belong to no question</source>
        <translation>質問に結び付かない行</translation>
    </message>
    <message>
        <source>The slip on paper</source>
        <translation>紙で渡す用紙</translation>
    </message>
    <message>
        <source>To {name}. Handed over on paper, the answers are typed in.</source>
        <translation>宛先：{name}。紙で戻ってきた答えは、質問のページで入力します。</translation>
    </message>
    <message>
        <source>Back to the waiting list</source>
        <translation>確認待ちへ戻る</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written or read.</source>
        <translation>止めました。何も書かず、何も読んでいません。</translation>
    </message>
    <message>
        <source>This day cannot be read. Write it like R8.12.4, or leave it empty.</source>
        <translation>この日は読めません。R8.12.4のように書くか、空けておいてください。</translation>
    </message>
    <message>
        <source>The slip is being made.</source>
        <translation>用紙を作っています。</translation>
    </message>
    <message>
        <source>Hand over as Excel</source>
        <translation>Excelで渡す</translation>
    </message>
    <message>
        <source>Written to {file}. When it comes back, read it here.</source>
        <translation>{file}に書きました。戻ってきたら、ここで読みます。</translation>
    </message>
    <message>
        <source>The slip is being read.</source>
        <translation>用紙を読んでいます。</translation>
    </message>
    <message>
        <source>Save {count} answers</source>
        <translation>{count}問の答えを保存する</translation>
    </message>
    <message>
        <source>No answer is ticked. Tick what is to be saved, or save nothing.</source>
        <translation>印の付いた答えがありません。保存する答えに印を付けてください。</translation>
    </message>
    <message>
        <source>{count} answers of the slip are saved.</source>
        <translation>用紙の答えを{count}問、保存しました。</translation>
    </message>
    <message>
        <source>The day by which an answer is wished</source>
        <translation>お返事の期日</translation>
    </message>
    <message>
        <source>Who is to be asked</source>
        <translation>聞く人</translation>
    </message>
    <message>
        <source>Change the addressee</source>
        <translation>宛先を変える</translation>
    </message>
    <message>
        <source>The day by which an answer is wished (may stay empty)</source>
        <translation>お返事の期日（空欄でもかまいません）</translation>
    </message>
    <message>
        <source>To change the addressee, tick the questions.</source>
        <translation>宛先を変えるには、質問に印を付けます。</translation>
    </message>
    <message>
        <source>The new addressee of the {count} questions ticked</source>
        <translation>印を付けた{count}問の、新しい宛先</translation>
    </message>
    <message>
        <source>No question is ticked yet. Tick those that somebody else knows.</source>
        <translation>まだ印がありません。宛先を変える質問に印を付けてください。</translation>
    </message>
    <message>
        <source>To decide now</source>
        <translation>いま決めること</translation>
    </message>
    <message>
        <source>Contact or promise</source>
        <translation>連絡先か約束か</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれ</translation>
    </message>
    <message>
        <source>Number or promise</source>
        <translation>番号・約束の中身</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Add a contact or a promise</source>
        <translation>連絡先か約束を足す</translation>
    </message>
    <message>
        <source>Contacts and promises</source>
        <translation>連絡先と約束</translation>
    </message>
    <message>
        <source>They stay in the office and stand on the handover pack.</source>
        <translation>役場の外には出ません。引継ぎパックに載ります。</translation>
    </message>
    <message>
        <source>Papers and handover</source>
        <translation>紙と引継ぎ</translation>
    </message>
    <message>
        <source>To carry around, or to hand to whoever comes next.</source>
        <translation>持ち歩くための紙と、次の担当者に渡す紙です。</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>質問票</translation>
    </message>
    <message>
        <source>Handover pack</source>
        <translation>引継ぎパック</translation>
    </message>
    <message>
        <source>Ledger of carried media</source>
        <translation>持ち出し台帳</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>通信しません</translation>
    </message>
    <message>
        <source>Without answers</source>
        <translation>答えを入れない（白紙）</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>印刷する紙</translation>
    </message>
    <message>
        <source>paper.pdf</source>
        <translation>紙.pdf</translation>
    </message>
    <message>
        <source>carried-media.xlsx</source>
        <translation>持ち出し台帳.xlsx</translation>
    </message>
    <message>
        <source>See the prefecture&apos;s reply and take it in; without one, list what is still open.</source>
        <translation>県の返事を見て、受け取る。返事を渡さなければ、残っている問い合わせを出す。</translation>
    </message>
    <message>
        <source>[REPLY]</source>
        <translation>[返事.dxreply]</translation>
    </message>
    <message>
        <source>Take the reply in.</source>
        <translation>返事を受け取る。</translation>
    </message>
    <message>
        <source>Leave the answer to this question as it is.</source>
        <translation>この質問の答えを、このままにする。</translation>
    </message>
    <message>
        <source>Why it stays as it is.</source>
        <translation>このままにする理由。</translation>
    </message>
    <message>
        <source>Take the reason of this question back.</source>
        <translation>この質問の理由を取り消す。</translation>
    </message>
    <message>
        <source>It had been taken in already.</source>
        <translation>もう受け取っていました。</translation>
    </message>
    <message>
        <source>It is taken in.</source>
        <translation>受け取りました。</translation>
    </message>
    <message>
        <source>Nothing has been taken in yet. Add --take to take it in.</source>
        <translation>まだ受け取っていません。受け取るときは --take を付けてください。</translation>
    </message>
    <message>
        <source>Every question of the prefecture has been seen to.</source>
        <translation>県の問い合わせは、すべて済みました。</translation>
    </message>
    <message>
        <source>  the prefecture saw: {shown}</source>
        <translation>  県が見た答え：{shown}</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>ここに書く</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Undone: {deed}.</source>
        <translation>元に戻しました：{deed}</translation>
    </message>
    <message>
        <source>Done again: {deed}.</source>
        <translation>やり直しました：{deed}</translation>
    </message>
    <message>
        <source>Take in lists of people and companies who could join.</source>
        <translation>専門人材リスト・協力企業リストを取り込みます。</translation>
    </message>
    <message>
        <source>The Excel file with the lists.</source>
        <translation>リストのExcelファイル</translation>
    </message>
    <message>
        <source>Write the recorded lists as an Excel file.</source>
        <translation>取り込んだリストをExcelに書き出す</translation>
    </message>
    <message>
        <source>Who fits the needs nobody goes to.</source>
        <translation>行けない要望に合う候補を見る</translation>
    </message>
    <message>
        <source>{people} people and {companies} companies are on the lists.</source>
        <translation>リストに人が{people}人、会社が{companies}社あります。</translation>
    </message>
    <message>
        <source>{town}: {title} - {names}</source>
        <translation>{town}：{title} → {names}</translation>
    </message>
    <message>
        <source>nobody on the lists fits</source>
        <translation>リストに合う人はいません</translation>
    </message>
    <message>
        <source>{name} (region not known)</source>
        <translation>{name}（地域は要確認）</translation>
    </message>
    <message>
        <source>There is no copy of this key yet.</source>
        <translation>この鍵の控えは、まだありません。</translation>
    </message>
    <message>
        <source>Copied on {day}: {way}</source>
        <translation>{day}に控えを作りました：{way}</translation>
    </message>
    <message>
        <source>If this computer is lost, the copy makes the same desk again.</source>
        <translation>このパソコンがなくなっても、控えから同じ机を作り直せます。</translation>
    </message>
    <message>
        <source>If the copies are lost too, reports already sealed can never be opened.</source>
        <translation>控えもなくすと、もう封をした報告は、だれにも開けません。</translation>
    </message>
    <message>
        <source>There is no copy: if this computer is lost, so is the key.</source>
        <translation>控えがありません。このパソコンがなくなると、鍵もなくなります。</translation>
    </message>
    <message>
        <source>Then no report sealed for it can be opened by anybody, not even by us.</source>
        <translation>そうなると、その鍵で封をした報告は、だれにも開けません。</translation>
    </message>
    <message>
        <source>You would make a new key, hand out a new kit, and every town would report again.</source>
        <translation>鍵と受付キットを作り直し、全市町村に報告し直してもらうことになります。</translation>
    </message>
    <message>
        <source>New key in use: {code}</source>
        <translation>新しい鍵を使い始めました：{code}</translation>
    </message>
    <message>
        <source>The older key goes on opening reports. Make a copy of the new one now.</source>
        <translation>前の鍵でも、まだ報告を開けます。新しい鍵の控えを、いま作ってください。</translation>
    </message>
    <message>
        <source>Make and hand out a new kit. Towns that have the old kit take it without a call.</source>
        <translation>新しい受付キットを作って配ってください。前のキットを持つ市町村は、電話なしで受け取れます。</translation>
    </message>
    <message>
        <source>Put away: {code}</source>
        <translation>しまいました：{code}</translation>
    </message>
    <message>
        <source>Reports already taken in stay readable here.</source>
        <translation>もう取り込んだ報告は、これからもここで読めます。</translation>
    </message>
    <message>
        <source>Files made with a kit from before the change can no longer be opened here.</source>
        <translation>鍵を替える前のキットで作った報告ファイルは、ここではもう開けません。</translation>
    </message>
    <message>
        <source>Keep the copy of the old key: with it such files can be opened again.</source>
        <translation>前の鍵の控えは捨てないでください。それがあれば、また開けるようにできます。</translation>
    </message>
    <message>
        <source>The visits of the plan day by day; move one, or leave it out.</source>
        <translation>計画の訪問を日ごとに見ます。1つを別の日に移すこともできます。</translation>
    </message>
    <message>
        <source>Only this person, by the number in the pool.</source>
        <translation>この人だけ（人材の番号）</translation>
    </message>
    <message>
        <source>Only this municipality, by its code.</source>
        <translation>この市町村だけ（コード）</translation>
    </message>
    <message>
        <source>Only visits that have to be decided.</source>
        <translation>まだ決めていない訪問だけ</translation>
    </message>
    <message>
        <source>The visit of this day (with --specialist).</source>
        <translation>この日の訪問（人の番号と合わせて）</translation>
    </message>
    <message>
        <source>Make it on this day of the same week.</source>
        <translation>同じ週のこの日に移す</translation>
    </message>
    <message>
        <source>Nobody goes on this day.</source>
        <translation>この日は行かない</translation>
    </message>
    <message>
        <source>Take the decision on it back.</source>
        <translation>決めたことを取り消す</translation>
    </message>
    <message>
        <source>Write --specialist, --day and one of --to, --leave, --again.</source>
        <translation>--specialistと--dayに加えて、--to、--leave、--againのどれか1つを書いてください。</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>no other day of this week</source>
        <translation>この週にほかの日はありません</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>行かない</translation>
    </message>
    <message>
        <source>Mark days on which nobody should come: assembly, election.</source>
        <translation>議会や選挙など、行けない日を書きとめます。</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>初めの日</translation>
    </message>
    <message>
        <source>The last day (default: the first).</source>
        <translation>終わりの日（書かなければ、初めの日）</translation>
    </message>
    <message>
        <source>What is on these days.</source>
        <translation>その日にあること</translation>
    </message>
    <message>
        <source>Only for this municipality, by its code.</source>
        <translation>この市町村だけ（コード）</translation>
    </message>
    <message>
        <source>Only for this person of the pool.</source>
        <translation>この人だけ（人材の番号）</translation>
    </message>
    <message>
        <source>Take the mark back.</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>{count} marked days.</source>
        <translation>行けない日 {count}件</translation>
    </message>
    <message>
        <source>The holidays from {year} on are not published yet.</source>
        <translation>{year}より後の祝日は、まだ公表されていません。</translation>
    </message>
    <message>
        <source>hol.</source>
        <translation>休</translation>
    </message>
    <message>
        <source>{why}: to decide</source>
        <translation>{why}・未定</translation>
    </message>
    <message>
        <source>{why}: left out</source>
        <translation>{why}・行かない</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>{day}の分</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>{day}に移した</translation>
    </message>
    <message>
        <source>Days nobody comes</source>
        <translation>行けない日</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>だれの日か</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初めの日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終わりの日</translation>
    </message>
    <message>
        <source>e.g. December assembly</source>
        <translation>例：12月議会</translation>
    </message>
    <message>
        <source>Last day (if it is another)</source>
        <translation>終わりの日（1日だけなら空けます）</translation>
    </message>
    <message>
        <source>What is on these days</source>
        <translation>その日にあること</translation>
    </message>
    <message>
        <source>Mark these days</source>
        <translation>この日を加える</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take back: {mark}</source>
        <translation>取り消す：{mark}</translation>
    </message>
    <message>
        <source>No day is marked yet.</source>
        <translation>まだ、ありません。</translation>
    </message>
    <message>
        <source>Write a day, such as R9.1.21.</source>
        <translation>R9.1.21 のように、日を書いてください。</translation>
    </message>
    <message>
        <source>Write a day after the first one.</source>
        <translation>初めの日より後の日を書いてください。</translation>
    </message>
    <message>
        <source>Write what is on these days.</source>
        <translation>その日にあることを書いてください。</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Visits of the month</source>
        <translation>月の訪問</translation>
    </message>
    <message>
        <source>Visits of the week</source>
        <translation>週の訪問</translation>
    </message>
    <message>
        <source>by person</source>
        <translation>人ごと</translation>
    </message>
    <message>
        <source>by municipality</source>
        <translation>市町村ごと</translation>
    </message>
    <message>
        <source>{n}.month</source>
        <translation>{n}月</translation>
    </message>
    <message>
        <source>{month} {first} to {last}</source>
        <translation>{month}{first}から{last}まで</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Write out</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Travel and money</source>
        <translation>移動とお金</translation>
    </message>
    <message>
        <source>Plans beside</source>
        <translation>案をくらべる</translation>
    </message>
    <message>
        <source>move the visit</source>
        <translation>訪問を移す</translation>
    </message>
    <message>
        <source>earlier week</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>later week</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>earlier month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>later month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>change the cell</source>
        <translation>欄を直す</translation>
    </message>
    <message>
        <source>change the way</source>
        <translation>道のりを直す</translation>
    </message>
    <message>
        <source>towns</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>next municipality</source>
        <translation>となりの市町村</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{name}, {days} d a week</source>
        <translation>{name} 週{days}日</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>案</translation>
    </message>
    <message>
        <source>told</source>
        <translation>通知済み</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Tell {town} that the visit is withdrawn, and why</source>
        <translation>{town}に、取り消しとわけを伝える</translation>
    </message>
    <message>
        <source>Tell {town} of the changed visit</source>
        <translation>{town}に、変わった派遣を伝える</translation>
    </message>
    <message>
        <source>Tell {count} towns of new visits</source>
        <translation>新しい派遣を、{count}団体に伝える</translation>
    </message>
    <message>
        <source>notified</source>
        <translation>通知済み</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>moved to another day</source>
        <translation>別の日に移した</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>この日</translation>
    </message>
    <message>
        <source>Nobody is to go on this day.</source>
        <translation>この日に行く予定は、ありません。</translation>
    </message>
    <message>
        <source>plan {plan} days, by the calendar {calendar}, made {going}</source>
        <translation>計画の目安{plan}日、暦では{calendar}日
行く予定{going}日</translation>
    </message>
    <message>
        <source>{day}: {why}</source>
        <translation>{day}は{why}です</translation>
    </message>
    <message>
        <source>{town} then has {day}.</source>
        <translation>{town}は{day}になります。</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>決めなおす</translation>
    </message>
    <message>
        <source>Move this visit</source>
        <translation>この訪問を移す</translation>
    </message>
    <message>
        <source>Do not go</source>
        <translation>この日は行かない</translation>
    </message>
    <message>
        <source>Go all the same</source>
        <translation>そのまま行く</translation>
    </message>
    <message>
        <source>Change days: {day}</source>
        <translation>{day}に入れかえる</translation>
    </message>
    <message>
        <source>Go on {day}</source>
        <translation>{day}に移す</translation>
    </message>
    <message>
        <source>Decided: nobody goes on this day.</source>
        <translation>この日は行かないと決めました。</translation>
    </message>
    <message>
        <source>Decided: the visit is made all the same.</source>
        <translation>そのまま行くと決めました。</translation>
    </message>
    <message>
        <source>Decided: moved to {day}.</source>
        <translation>{day}に移しました。</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定の日</translation>
    </message>
    <message>
        <source>Marked days</source>
        <translation>行けない日</translation>
    </message>
    <message>
        <source>No visit on closed days</source>
        <translation>休みの日は行かない</translation>
    </message>
    <message>
        <source>Leaves out every undecided visit on a holiday, all at once.</source>
        <translation>休みの日の未定の訪問を、まとめて「行かない」にします。</translation>
    </message>
    <message>
        <source>Paper for the meeting</source>
        <translation>会議の派遣計画書</translation>
    </message>
    <message>
        <source>Summary, municipalities, people, what is unmet and why, map, assumptions.</source>
        <translation>まとめ、市町村ごと、人ごと、まだ行けない要望とわけ、地図、前提を1つの紙にします。</translation>
    </message>
    <message>
        <source>Write as PDF</source>
        <translation>PDFに書き出す</translation>
    </message>
    <message>
        <source>Letters to the municipalities</source>
        <translation>市町村へのお知らせ</translation>
    </message>
    <message>
        <source>Who comes when, or why nobody does. Number, day and sender are filled in by hand.</source>
        <translation>だれがいつ行くか、または行けないわけを書きます。番号、日付、差出人は手で書きます。</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>お知らせを書き出す</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>予定表のファイル</translation>
    </message>
    <message>
        <source>Visits for the calendar of each person or office. Undecided days are left out.</source>
        <translation>人や役場の予定表に取り込めます。未定の日は入りません。</translation>
    </message>
    <message>
        <source>Write the calendar files</source>
        <translation>予定表を書き出す</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excelの表</translation>
    </message>
    <message>
        <source>Everything as tables: plan, week, every visit, months of people and towns.</source>
        <translation>計画、週の表、訪問の一覧、人と市町村の月ごとの日数を表にします。</translation>
    </message>
    <message>
        <source>Write the workbook</source>
        <translation>Excelに書き出す</translation>
    </message>
    <message>
        <source>Whose calendar</source>
        <translation>だれの予定表</translation>
    </message>
    <message>
        <source>all municipalities</source>
        <translation>すべての市町村</translation>
    </message>
    <message>
        <source>all people and municipalities</source>
        <translation>すべての人と市町村</translation>
    </message>
    <message>
        <source>{drafts} of {count} letters are drafts and say so.</source>
        <translation>{count}団体のうち{drafts}団体は案です。紙に「案」と出ます。</translation>
    </message>
    <message>
        <source>{count} visits to decide</source>
        <translation>まだ決めていない訪問 {count}件</translation>
    </message>
    <message>
        <source>Say one of three words about an answer, or look at all of them.</source>
        <translation>答えに3つのことばのどれかを付けます。一覧も見られます。</translation>
    </message>
    <message>
        <source>Please correct: what to look at again.</source>
        <translation>「修正してください」と、見直してほしいこと</translation>
    </message>
    <message>
        <source>Could be improved: what could be said better.</source>
        <translation>「改善できます」と、よくできるところ</translation>
    </message>
    <message>
        <source>This is fine.</source>
        <translation>「これで結構です」</translation>
    </message>
    <message>
        <source>Accept what was answered; without a question all.</source>
        <translation>回答を受け入れる。質問を書かなければ、回答のあったもの全部</translation>
    </message>
    <message>
        <source>Take back what was asked.</source>
        <translation>照会を取り下げる</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>状態：{state}</translation>
    </message>
    <message>
        <source>Write the reply to a town, or to all whose report is here.</source>
        <translation>団体への返事を書きます。報告のある団体すべてにも書けます。</translation>
    </message>
    <message>
        <source>[MUNICIPALITY]</source>
        <translation>[市町村コード]</translation>
    </message>
    <message>
        <source>To every town whose report is here.</source>
        <translation>報告のある団体すべてに書く</translation>
    </message>
    <message>
        <source>Settle this report: it is planned with.</source>
        <translation>この報告で確定する</translation>
    </message>
    <message>
        <source>The day the town should answer by.</source>
        <translation>団体に回答してほしい日</translation>
    </message>
    <message>
        <source>A few words to the town.</source>
        <translation>団体へのひとこと</translation>
    </message>
    <message>
        <source>Tell what the plan made last says.</source>
        <translation>計画の内容を載せる</translation>
    </message>
    <message>
        <source>{count} replies were written to {folder}.</source>
        <translation>返事を{count}件、{folder}に書き出しました。</translation>
    </message>
    <message>
        <source>Open a settled report again.</source>
        <translation>確定を取り消します。</translation>
    </message>
    <message>
        <source>Why; it is kept.</source>
        <translation>理由。記録に残る</translation>
    </message>
    <message>
        <source>The report was opened again. State: {state}</source>
        <translation>確定を取り消しました。状態：{state}</translation>
    </message>
    <message>
        <source>{name}: reply {number}, settled.</source>
        <translation>{name}：返事{number}号（確定）</translation>
    </message>
    <message>
        <source>{name}: reply {number} with {count} inquiries.</source>
        <translation>{name}：返事{number}号（照会{count}件）</translation>
    </message>
    <message>
        <source>A newer report came after the settled one.</source>
        <translation>確定のあとに、新しい報告が届きました。</translation>
    </message>
    <message>
        <source>Opened again: {why}</source>
        <translation>確定を取り消しました：{why}</translation>
    </message>
    <message>
        <source>every {days}</source>
        <translation>毎週{days}曜日</translation>
    </message>
    <message>
        <source>every second {days}</source>
        <translation>隔週{days}曜日</translation>
    </message>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <source>Asked when {conditions}</source>
        <translation>たずねるとき：{conditions}</translation>
    </message>
    <message>
        <source>{id} is not known</source>
        <translation>{id}が「わからない」</translation>
    </message>
    <message>
        <source>{id} is answered</source>
        <translation>{id}に答えがある</translation>
    </message>
    <message>
        <source>{id} is {codes}</source>
        <translation>{id}が{codes}</translation>
    </message>
    <message>
        <source>{id} is none of {codes}</source>
        <translation>{id}が{codes}でない</translation>
    </message>
    <message>
        <source>{id} is {least} to {most}</source>
        <translation>{id}が{least}以上{most}以下</translation>
    </message>
    <message>
        <source>{id} is {least} or more</source>
        <translation>{id}が{least}以上</translation>
    </message>
    <message>
        <source>{id} is {most} or less</source>
        <translation>{id}が{most}以下</translation>
    </message>
    <message>
        <source>{code} {title}: {count} questions</source>
        <translation>{code} {title}：{count}問</translation>
    </message>
    <message>
        <source>{kind}: {choices}</source>
        <translation>{kind}：{choices}</translation>
    </message>
    <message>
        <source>{town}: {people} people come, {gaps} needs have nobody</source>
        <translation>{town}：{people}人が行きます。まだ行けない要望{gaps}件</translation>
    </message>
    <message>
        <source>Map of the plan</source>
        <translation>計画の地図</translation>
    </message>
    <message>
        <source>all needs have somebody</source>
        <translation>すべてに行く</translation>
    </message>
    <message>
        <source>some have</source>
        <translation>一部に行く</translation>
    </message>
    <message>
        <source>nobody goes</source>
        <translation>まだ行けない</translation>
    </message>
    <message>
        <source>asks nothing</source>
        <translation>要望なし</translation>
    </message>
    <message>
        <source>where people start</source>
        <translation>人の出発地</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>one person does IT</source>
        <translation>1人情シス</translation>
    </message>
    <message>
        <source>This municipality asks for nobody.</source>
        <translation>派遣の要望はありません。</translation>
    </message>
    <message>
        <source>Whose ways</source>
        <translation>だれの行き先</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>広げる</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮める</translation>
    </message>
    <message>
        <source>Places are the latitude and longitude of the offices.</source>
        <translation>位置は庁舎の緯度経度です。海岸線や道は描いていません。</translation>
    </message>
    <message>
        <source>Marks that would cover each other are moved a little.</source>
        <translation>重なる印は、少し離して描いています。</translation>
    </message>
    <message>
        <source>{count} names had no room; a larger map shows them.</source>
        <translation>重なる{count}件の名前は省いています。広げると出ます。</translation>
    </message>
    <message>
        <source>Write how report, reply and kit are built, and their JSON Schemas.</source>
        <translation>報告・返事・受付キットの形式と、JSONの形を書き出します。</translation>
    </message>
    <message>
        <source>The folder to write the page to.</source>
        <translation>書き出す先のフォルダ。</translation>
    </message>
    <message>
        <source>What one more person of each kind would cover.</source>
        <translation>あと1人いたら、どれだけ行けるようになるかを見積もります。</translation>
    </message>
    <message>
        <source>Days a week (default 4).</source>
        <translation>週の日数（書かなければ4）</translation>
    </message>
    <message>
        <source>Code of the base (default: the prefecture&apos;s office).</source>
        <translation>拠点の団体コード（書かなければ県庁）</translation>
    </message>
    <message>
        <source>How many people.</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>The kind for --docx.</source>
        <translation>--docx で書く種類</translation>
    </message>
    <message>
        <source>Write the description of the post (Word).</source>
        <translation>職務記述書（Word）を書き出す</translation>
    </message>
    <message>
        <source>Write --kind and --docx together.</source>
        <translation>--kindと--docxは、いっしょに書いてください。</translation>
    </message>
    <message>
        <source>Open now: {needs} needs, {days} days a year ({urgent} urgent)</source>
        <translation>いま行けない要望は{needs}件・年{days}日（うち急ぐ{urgent}件）</translation>
    </message>
    <message>
        <source>{kind}: {days} days a year, {towns} more towns, urgent {before} to {after}</source>
        <translation>{kind}：年{days}日、新しく{towns}団体、急ぐ要望{before}件→{after}件</translation>
    </message>
    <message>
        <source>Office of the prefecture</source>
        <translation>県庁</translation>
    </message>
    <message>
        <source>If hired</source>
        <translation>雇うなら</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>常勤</translation>
    </message>
    <message>
        <source>Part-time</source>
        <translation>非常勤等</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>委託</translation>
    </message>
    <message>
        <source>Form of employment</source>
        <translation>雇用の形</translation>
    </message>
    <message>
        <source>Cost a year (yen)</source>
        <translation>1年の経費（円）</translation>
    </message>
    <message>
        <source>Cost of looking for people (yen)</source>
        <translation>募集の経費（円）</translation>
    </message>
    <message>
        <source>{count} people: {kind}</source>
        <translation>{kind}を{count}人</translation>
    </message>
    <message>
        <source>What they would cover:</source>
        <translation>行けるようになる要望：</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation>、ほか{count}件</translation>
    </message>
    <message>
        <source>On the lists: {names}</source>
        <translation>リストで合う候補：{names}</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>1年の経費</translation>
    </message>
    <message>
        <source>Cost of looking for people</source>
        <translation>募集の経費</translation>
    </message>
    <message>
        <source>Reckoned for {year}. The state decides the real figure.</source>
        <translation>{year}で計算しました。実際の額は国の算定で決まります。</translation>
    </message>
    <message>
        <source>Write the cost to see what is expected to stay with the prefecture.</source>
        <translation>経費を書くと、県に残る額の見込みが出ます。</translation>
    </message>
    <message>
        <source>of it counted</source>
        <translation>うち対象になる経費</translation>
    </message>
    <message>
        <source>in the allocation tax</source>
        <translation>普通交付税の計算に入る額</translation>
    </message>
    <message>
        <source>expected, {rate} of it</source>
        <translation>措置の見込み（×{rate}）</translation>
    </message>
    <message>
        <source>expected to stay</source>
        <translation>県に残る額</translation>
    </message>
    <message>
        <source>{town}: {title}, {days} days</source>
        <translation>{town}：{title}（{days}日）</translation>
    </message>
    <message>
        <source>Choose the Excel file with the lists</source>
        <translation>候補の一覧のExcelをえらぶ</translation>
    </message>
    <message>
        <source>{count} candidates were taken in.</source>
        <translation>候補{count}件を取り込みました。</translation>
    </message>
    <message>
        <source>Where the description of the post is written</source>
        <translation>職務記述書を書き出す場所</translation>
    </message>
    <message>
        <source>Choose a file of questions</source>
        <translation>質問のファイルを選ぶ</translation>
    </message>
    <message>
        <source>The next kit takes the questions along. Towns get them with the kit.</source>
        <translation>質問を次のキットに入れます。キットを作って市町村に配ってください。</translation>
    </message>
    <message>
        <source>The next kit takes no questions along. Answers of towns are kept.</source>
        <translation>次のキットに質問は入りません。届いた答えは残っています。</translation>
    </message>
    <message>
        <source>Where the example is written</source>
        <translation>見本の置き場所</translation>
    </message>
    <message>
        <source>Written: {file}. Change it, and choose it here.</source>
        <translation>書きました：{file}。書き換えてから、ここで選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder of updates</source>
        <translation>更新のフォルダを選ぶ</translation>
    </message>
    <message>
        <source>The next kit takes the updates along.</source>
        <translation>更新を次のキットに入れます。</translation>
    </message>
    <message>
        <source>Choose an empty folder for the program&apos;s own files</source>
        <translation>付属のファイルを書き出す、空のフォルダを選ぶ</translation>
    </message>
    <message>
        <source>Written to {folder}. Change them, raise the version, and choose the folder.</source>
        <translation>{folder} に書きました。書き換えて版の番号を上げ、そのフォルダを選んでください。</translation>
    </message>
    <message>
        <source>What the kit takes along</source>
        <translation>キットに入れるもの</translation>
    </message>
    <message>
        <source>Questions of your own</source>
        <translation>県独自の質問</translation>
    </message>
    <message>
        <source>Look at the questions</source>
        <translation>質問を見る</translation>
    </message>
    <message>
        <source>Take them into the next kit</source>
        <translation>次のキットに入れる</translation>
    </message>
    <message>
        <source>Write an example</source>
        <translation>見本を書き出す</translation>
    </message>
    <message>
        <source>Take the questions out</source>
        <translation>質問を入れない</translation>
    </message>
    <message>
        <source>Mended wording and newer schemes</source>
        <translation>直した言いまわしと新しい制度の表</translation>
    </message>
    <message>
        <source>Write the program&apos;s own files</source>
        <translation>付属のファイルを書き出す</translation>
    </message>
    <message>
        <source>Take the updates out</source>
        <translation>更新を入れない</translation>
    </message>
    <message>
        <source>None. The kit asks only the national questions.</source>
        <translation>入っていません。付属の質問だけをたずねます。</translation>
    </message>
    <message>
        <source>No longer asked: {words}</source>
        <translation>取りやめ：{words}</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>入っていません。</translation>
    </message>
    <message>
        <source>{file} is in order. Look through the questions, then take them in.</source>
        <translation>{file} に誤りはありません。質問を確かめてから、キットに入れてください。</translation>
    </message>
    <message>
        <source>The table of needs that is planned; change its cells.</source>
        <translation>計画のもとになる要望の表。欄を直せます。</translation>
    </message>
    <message>
        <source>[COLUMN=VALUE]…</source>
        <translation>[欄=値]…</translation>
    </message>
    <message>
        <source>Write the values into this need.</source>
        <translation>この要望の欄に、値を書きます。</translation>
    </message>
    <message>
        <source>Say again what the report says.</source>
        <translation>報告のとおりに戻します。</translation>
    </message>
    <message>
        <source>A need the town told of by telephone.</source>
        <translation>町から電話などで聞いた要望を加えます。</translation>
    </message>
    <message>
        <source>What the added need is called.</source>
        <translation>加える要望の名前。</translation>
    </message>
    <message>
        <source>Strike out a need that was added.</source>
        <translation>加えた要望を消します。</translation>
    </message>
    <message>
        <source>Why; it stays in the table.</source>
        <translation>わけ。表に残ります。</translation>
    </message>
    <message>
        <source>Write the table as an Excel file.</source>
        <translation>表をExcelに書き出します。</translation>
    </message>
    <message>
        <source>Read the table back from Excel.</source>
        <translation>Excelから表を読み戻します。</translation>
    </message>
    <message>
        <source>Write a column and its value as COLUMN=VALUE.</source>
        <translation>欄と値を、週の日数=2 のように書いてください。</translation>
    </message>
    <message>
        <source>{weight} points, {days} d a week, {months} months</source>
        <translation>{weight}点、週{days}日、{months}か月</translation>
    </message>
    <message>
        <source>{column}: {before} → {after} ({reason})</source>
        <translation>{column}：{before} → {after}（{reason}）</translation>
    </message>
    <message>
        <source> The report says something else now.</source>
        <translation>&#x3000;報告の値が、直したあとで変わりました。</translation>
    </message>
    <message>
        <source>No need is known yet.</source>
        <translation>要望はまだありません。</translation>
    </message>
    <message>
        <source>Minutes of travel as the prefecture knows them.</source>
        <translation>県が知っている移動時間。</translation>
    </message>
    <message>
        <source>Where one sets out: a municipality, or 県庁.</source>
        <translation>出発地：市町村、または県庁。</translation>
    </message>
    <message>
        <source>Where one goes: a municipality.</source>
        <translation>行き先の市町村。</translation>
    </message>
    <message>
        <source>One way, in minutes.</source>
        <translation>片道の分。</translation>
    </message>
    <message>
        <source>MINUTES FIRST LAST</source>
        <translation>分 はじめの月 おわりの月</translation>
    </message>
    <message>
        <source>One way in winter, and its first and last month: 150 12 3.</source>
        <translation>冬の片道の分と、冬のはじめとおわりの月：150 12 3 など。</translation>
    </message>
    <message>
        <source>Take the own figure back.</source>
        <translation>県の値をやめて、見積もりに戻します。</translation>
    </message>
    <message>
        <source>{own} of {count} ways have a figure of the prefecture&apos;s own.</source>
        <translation>{count}通りの道のりのうち、県の値があるのは{own}通りです。</translation>
    </message>
    <message>
        <source>Write --minutes, or --reset.</source>
        <translation>分か、取りやめるかを書いてください。</translation>
    </message>
    <message>
        <source>{base} → {town}: {reckoned} → {minutes} minutes</source>
        <translation>{base} → {town}：見積もり{reckoned}分 → {minutes}分</translation>
    </message>
    <message>
        <source>, {minutes} from month {first} to {last}</source>
        <translation>、{first}月〜{last}月は{minutes}分</translation>
    </message>
    <message>
        <source>Money for days and travel, and the prefecture&apos;s own figures.</source>
        <translation>派遣と移動のお金と、県が決める数値。</translation>
    </message>
    <message>
        <source>Yen for everybody together.</source>
        <translation>全員分の予算（円）。</translation>
    </message>
    <message>
        <source>A grant head; with --yen what it may pay.</source>
        <translation>財源の名前。</translation>
    </message>
    <message>
        <source>Yen of the grant head.</source>
        <translation>その財源から出せる円。</translation>
    </message>
    <message>
        <source>Whom it pays, by their keys: T01,T02.</source>
        <translation>その財源で払う人の番号：T01,T02 など。</translation>
    </message>
    <message>
        <source>Yen for an hour of travel.</source>
        <translation>移動1時間あたりの円。</translation>
    </message>
    <message>
        <source>Points for each year a town has waited.</source>
        <translation>団体が待った1年あたりの点。</translation>
    </message>
    <message>
        <source>Take the named figures back.</source>
        <translation>書いた数値を取りやめます。</translation>
    </message>
    <message>
        <source>No figure is set.</source>
        <translation>決めた数値はありません。</translation>
    </message>
    <message>
        <source>Budget for all (yen)</source>
        <translation>全員分の予算（円）</translation>
    </message>
    <message>
        <source>Points for a year waited</source>
        <translation>待った1年あたりの点</translation>
    </message>
    <message>
        <source>Yen for an hour of travel</source>
        <translation>移動1時間あたりの円</translation>
    </message>
    <message>
        <source>Who could take a need, and what that costs others.</source>
        <translation>この要望に行ける人と、ほかへの影響。</translation>
    </message>
    <message>
        <source>Place this person and pin the pair.</source>
        <translation>この人を当てて、組を固定します。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{place}. {name}: {minutes} minutes one way; gives up {given}; urgent needs left {before} → {after}; notices to change {notices}</source>
        <translation>{place}. {name}：片道{minutes}分、あきらめるもの {given}、急ぐの残り {before} → {after}件、通知の変更 {notices}件</translation>
    </message>
    <message>
        <source>Placed: {key}.</source>
        <translation>{key}を当てました。</translation>
    </message>
    <message>
        <source>Two to four plans side by side; without names all of them.</source>
        <translation>2つから4つの案を並べます。名前を書かなければ全部です。</translation>
    </message>
    <message>
        <source>Towns over the years: asked, received, waited, same person.</source>
        <translation>団体ごとの年度の記録：希望、受けた日、待った年、同じ人。</translation>
    </message>
    <message>
        <source>YEAR TOWN ASKED RECEIVED</source>
        <translation>年度 団体 希望日数 受けた日数</translation>
    </message>
    <message>
        <source>Write down an earlier year.</source>
        <translation>前の年度の分を書きます。</translation>
    </message>
    <message>
        <source>Who came, by keys of the pool: T01,T02.</source>
        <translation>来た人の番号：T01,T02 など。</translation>
    </message>
    <message>
        <source>Where this is known from.</source>
        <translation>何からわかったか。</translation>
    </message>
    <message>
        <source>No year has been settled yet.</source>
        <translation>確定した派遣も、前の年度の記録も、まだありません。</translation>
    </message>
    <message>
        <source>What a report would do to the plan; nothing is taken in.</source>
        <translation>この報告で計画がどう変わるか。取り込みはしません。</translation>
    </message>
    <message>
        <source>{name}: {asked} days asked, {received} received, {waited} years waited</source>
        <translation>{name}：希望{asked}日、受けた{received}日、待った年{waited}</translation>
    </message>
    <message>
        <source>{kept} of {of} people came before</source>
        <translation>{of}人中{kept}人が前と同じ</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手書き</translation>
    </message>
    <message>
        <source>There is no plan yet that this report could change.</source>
        <translation>計画はまだありません。</translation>
    </message>
    <message>
        <source>This report changes nothing in the plan.</source>
        <translation>この更新で、計画は変わりません。</translation>
    </message>
    <message>
        <source>{days} days asked</source>
        <translation>希望{days}日</translation>
    </message>
    <message>
        <source>{count} needs change</source>
        <translation>要望{count}件の中身が変わる</translation>
    </message>
    <message>
        <source>What this report does to the plan: {what}</source>
        <translation>この更新で計画は：{what}</translation>
    </message>
    <message>
        <source>{name} is touched</source>
        <translation>{name}さんに影響</translation>
    </message>
    <message>
        <source>{name} is touched from {day}</source>
        <translation>{name}さん{day}に影響</translation>
    </message>
    <message>
        <source>{title}: new, {after} days</source>
        <translation>{title}：新しい要望（{after}日）</translation>
    </message>
    <message>
        <source>{title}: withdrawn, was {before} days</source>
        <translation>{title}：取り下げ（{before}日の希望でした）</translation>
    </message>
    <message>
        <source>{title}: {before} → {after} days</source>
        <translation>{title}：希望 {before} → {after}日</translation>
    </message>
    <message>
        <source>{name}, {title}: {why}</source>
        <translation>{name}さん・{title}：{why}</translation>
    </message>
    <message>
        <source> (from {day}, {count} days)</source>
        <translation>（{day}から、{count}日分）</translation>
    </message>
    <message>
        <source>The prefecture asks: {said}</source>
        <translation>県からの問い合わせ：{said}</translation>
    </message>
    <message>
        <source>The prefecture</source>
        <translation>県</translation>
    </message>
    <message>
        <source>The prefecture saw: {shown}</source>
        <translation>県が見た答え：{shown}</translation>
    </message>
    <message>
        <source>About {id}  {text}</source>
        <translation>{id}&#x3000;{text}&#x3000;について</translation>
    </message>
    <message>
        <source>What was decided about your requests</source>
        <translation>要望への決定</translation>
    </message>
    <message>
        <source>About the requests in edition {edition}.</source>
        <translation>第{edition}版の要望についてです。</translation>
    </message>
    <message>
        <source>you asked for {days} days</source>
        <translation>要望は{days}日</translation>
    </message>
    <message>
        <source>Why the answer stays as it is</source>
        <translation>このままでよい理由</translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Open this question</source>
        <translation>この質問を開く</translation>
    </message>
    <message>
        <source>Open the question {id}</source>
        <translation>質問{id}を開く</translation>
    </message>
    <message>
        <source>Questions about your answers ({left} of {count} still open)</source>
        <translation>答えについての問い合わせ（{count}件のうち、あと{left}件）</translation>
    </message>
    <message>
        <source>Questions about your answers ({count})</source>
        <translation>答えについての問い合わせ（{count}件）</translation>
    </message>
    <message>
        <source>{word}: {count}</source>
        <translation>{word}：{count}件</translation>
    </message>
    <message>
        <source>Beside similar towns</source>
        <translation>似た市町村とくらべて</translation>
    </message>
    <message>
        <source>How many towns stand at levels 0 to 4. The frame is your own level.</source>
        <translation>段階0～4にいる団体の数です。枠が、自分の段階です。</translation>
    </message>
    <message>
        <source>These files are not encrypted. Do not put them on the stick that carries the replies.</source>
        <translation>これらのファイルは暗号化されません。返事を運ぶUSBメモリには入れないでください。</translation>
    </message>
    <message>
        <source>This prefecture has no key for a security officer. {count} security answers go with the rest; what you do not want to tell you can keep back.</source>
        <translation>この県のキットには安全担当の鍵がありません。安全の答え{count}件は、ほかの答えと一緒に届きます。知らせたくないものは、役場に残せます。</translation>
    </message>
    <message>
        <source>{count} security answers are sealed once more: only the prefecture&apos;s security officer reads them (key {code}).</source>
        <translation>安全の答え{count}件には、もう1度封をします。読めるのは県の安全担当だけです（鍵 {code}）。</translation>
    </message>
    <message>
        <source>Ask about this answer</source>
        <translation>この答えに照会する</translation>
    </message>
    <message>
        <source>One of three words</source>
        <translation>3つのことば</translation>
    </message>
    <message>
        <source>What to look at again</source>
        <translation>見直してほしいこと</translation>
    </message>
    <message>
        <source>The municipality reads it as it stands.</source>
        <translation>書いたとおりに団体へ届きます。</translation>
    </message>
    <message>
        <source>Add the inquiry</source>
        <translation>照会を足す</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>受け入れる</translation>
    </message>
    <message>
        <source>Take the inquiry back</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>This report is settled. To ask, open it again in the view 「Report」.</source>
        <translation>この報告は確定しています。照会するときは、「報告」の画面で確定を取り消してください。</translation>
    </message>
    <message>
        <source>Choose an answer in the table.</source>
        <translation>表から答えを選んでください。</translation>
    </message>
    <message>
        <source>Change the inquiry</source>
        <translation>照会を直す</translation>
    </message>
    <message>
        <source>Ask once more</source>
        <translation>もう一度聞く</translation>
    </message>
    <message>
        <source>Write what to look at again.</source>
        <translation>見直してほしいことを書いてください。</translation>
    </message>
    <message>
        <source>our prefecture</source>
        <translation>県</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>ことばを直す</translation>
    </message>
    <message>
        <source>As before: {answer}</source>
        <translation>前のまま：{answer}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返事</translation>
    </message>
    <message>
        <source>Only the municipality can read the file. It is handed over on a stick.</source>
        <translation>その団体だけが読めるファイルです。USBメモリで渡します。</translation>
    </message>
    <message>
        <source>Write the reply file</source>
        <translation>返事を書き出す</translation>
    </message>
    <message>
        <source>Where the reply is written</source>
        <translation>返事の書き出し先</translation>
    </message>
    <message>
        <source>{count} replies were written and read back: {folder}</source>
        <translation>返事を{count}件書き出し、読み返して確かめました：{folder}</translation>
    </message>
    <message>
        <source>No reply was written. The reasons are listed.</source>
        <translation>返事を書き出せませんでした。理由は一覧にあります。</translation>
    </message>
    <message>
        <source>Choose an answer to ask about</source>
        <translation>設問を選んで照会を足す</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>確定を取り消す理由</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>確定を取り消す</translation>
    </message>
    <message>
        <source>{count} asked, {answered} answered</source>
        <translation>{count}件・回答 {answered}件</translation>
    </message>
    <message>
        <source>Write why, in one line.</source>
        <translation>理由を1行で書いてください。</translation>
    </message>
    <message>
        <source>Last reply: number {number}.</source>
        <translation>前の返事：{number}号</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Visits told that may change</source>
        <translation>通知済みを変えてよい件数</translation>
    </message>
    <message>
        <source>All drafts were told</source>
        <translation>案をすべて通知済みに</translation>
    </message>
    <message>
        <source>Settle all told</source>
        <translation>通知済みをすべて確定に</translation>
    </message>
    <message>
        <source>Left plan</source>
        <translation>左の案</translation>
    </message>
    <message>
        <source>Right plan</source>
        <translation>右の案</translation>
    </message>
    <message>
        <source>Third plan</source>
        <translation>3つ目の案</translation>
    </message>
    <message>
        <source>Fourth plan</source>
        <translation>4つ目の案</translation>
    </message>
    <message>
        <source>What choosing means to do</source>
        <translation>選ぶとすること</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>写しを残す</translation>
    </message>
    <message>
        <source>Let this plan go</source>
        <translation>左の案を手放す</translation>
    </message>
    <message>
        <source>such as B</source>
        <translation>Bなど</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>と</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>写しの名前</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>選ばない</translation>
    </message>
    <message>
        <source> (in force)</source>
        <translation>（いまの案）</translation>
    </message>
    <message>
        <source>There is one plan. Keep a copy under another name, then change one of them.</source>
        <translation>案は1つです。写しを別の名前で残し、片方を直すとくらべられます。</translation>
    </message>
    <message>
        <source>Choose two different plans.</source>
        <translation>ちがう案を2つ選んでください。</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>案</translation>
    </message>
    <message>
        <source>To do, if {name} is chosen</source>
        <translation>{name}を選ぶとき、すること</translation>
    </message>
    <message>
        <source>Nobody has to be told.</source>
        <translation>知らせる相手はいません。</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name}を使う</translation>
    </message>
    <message>
        <source>{differing} towns differ, {same} are served alike.</source>
        <translation>ちがうのは{differing}団体だけです（残り{same}団体は同じ）。</translation>
    </message>
    <message>
        <source>Added: {key}. Plan again, so that it is looked at.</source>
        <translation>{key}を加えました。組み直すと計画に入ります。</translation>
    </message>
    <message>
        <source>{name} is in force now.</source>
        <translation>{name}を使うことにしました。</translation>
    </message>
    <message>
        <source>{name} is kept too.</source>
        <translation>{name}も残しました。</translation>
    </message>
    <message>
        <source>Placed and pinned. Ctrl+Z takes it back.</source>
        <translation>当てて固定しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
        <source>Taken out, and not planned again. Ctrl+Z takes it back.</source>
        <translation>計画から外しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
        <source>Pinned to these days. Plan again, so that they hold.</source>
        <translation>この日数で固定しました。組み直すと日数が変わります。</translation>
    </message>
    <message>
        <source>Pinned to these months and days.</source>
        <translation>この月と日数で固定しました。</translation>
    </message>
    <message>
        <source>Pinned to these months and days. Plan what changed, so that they hold.</source>
        <translation>この月と日数に固定しました。組み直すと計画に入ります。</translation>
    </message>
    <message>
        <source>{count} cells were changed.</source>
        <translation>{count}か所を直しました。</translation>
    </message>
    <message>
        <source>{count} ways have a figure of their own.</source>
        <translation>県の値がある道のりは{count}通りです。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}日</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受けた日</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>待った年</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n}年</translation>
    </message>
    <message>
        <source>Last served</source>
        <translation>最後の年度</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>同じ人</translation>
    </message>
    <message>
        <source>Towns over the years</source>
        <translation>団体の年度の記録</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度の台帳</translation>
    </message>
    <message>
        <source>Write this year down</source>
        <translation>この年度を書く</translation>
    </message>
    <message>
        <source>Received is what was settled. Towns stand in code order.</source>
        <translation>受けた日は、確定した派遣の日数です。団体はコード順です。</translation>
    </message>
    <message>
        <source>A year before this workspace</source>
        <translation>前の年度の分を書く</translation>
    </message>
    <message>
        <source>Fiscal year, such as 令和6</source>
        <translation>年度（令和6など）</translation>
    </message>
    <message>
        <source>Days asked</source>
        <translation>希望した日数</translation>
    </message>
    <message>
        <source>Days received</source>
        <translation>受けた日数</translation>
    </message>
    <message>
        <source>Where this is known from</source>
        <translation>何からわかったか</translation>
    </message>
    <message>
        <source>Nothing is settled yet. Earlier years can be written down at the right.</source>
        <translation>確定した派遣はまだありません。前の年度は右で書けます。</translation>
    </message>
    <message>
        <source>{year}: {asked} days asked, {received} received</source>
        <translation>{year}：希望{asked}日、受けた{received}日</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>くらべること</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ちがい</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>案の比較</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>お金と数値</translation>
    </message>
    <message>
        <source>Yen of this grant head</source>
        <translation>この財源の円</translation>
    </message>
    <message>
        <source>Use these figures</source>
        <translation>この数値を使う</translation>
    </message>
    <message>
        <source>Use this grant head</source>
        <translation>この財源を使う</translation>
    </message>
    <message>
        <source>The prefecture&apos;s own figures. Empty: not counted.</source>
        <translation>県が決める数値です。空欄なら数えません。</translation>
    </message>
    <message>
        <source>By grant head</source>
        <translation>財源ごと</translation>
    </message>
    <message>
        <source>Name of the grant head</source>
        <translation>財源の名前</translation>
    </message>
    <message>
        <source>Yen (empty: take it away)</source>
        <translation>円（空欄なら取りやめ）</translation>
    </message>
    <message>
        <source>Keys such as T01、T02. Empty: everybody.</source>
        <translation>T01、T02のような番号。空欄なら全員です。</translation>
    </message>
    <message>
        <source>Whom it pays</source>
        <translation>払う人</translation>
    </message>
    <message>
        <source>{head}: {yen} yen ({people})</source>
        <translation>{head}：{yen}円（{people}）</translation>
    </message>
    <message>
        <source>No grant head is set.</source>
        <translation>財源はまだ決めていません。</translation>
    </message>
    <message>
        <source>Cell of the table</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Write into the table</source>
        <translation>表に書く</translation>
    </message>
    <message>
        <source>As in the report</source>
        <translation>報告のとおりに戻す</translation>
    </message>
    <message>
        <source>The whole row as in the report</source>
        <translation>この行すべてを報告のとおりに</translation>
    </message>
    <message>
        <source>Strike this need out</source>
        <translation>この要望を消す</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>直すわけ</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>要望</translation>
    </message>
    <message>
        <source>Told by hand: {note}</source>
        <translation>県が書いた要望：{note}</translation>
    </message>
    <message>
        <source>The report says: {value}</source>
        <translation>報告の値：{value}</translation>
    </message>
    <message>
        <source>Changed on {day}: {reason}</source>
        <translation>{day}に直しました：{reason}</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>わけを短く書いてください。</translation>
    </message>
    <message>
        <source>When it was changed the report said: {value}</source>
        <translation>直したときの報告の値：{value}。いまの報告は変わっています。</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>県が書いた</translation>
    </message>
    <message>
        <source>report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>report: {value}</source>
        <translation>報告 {value}</translation>
    </message>
    <message>
        <source>{months} left in the year</source>
        <translation>年度の残りで{months}か月</translation>
    </message>
    <message>
        <source>+{bonus}: waited {years} years</source>
        <translation>＋{bonus}：待った{years}年</translation>
    </message>
    <message>
        <source>planned from {month}</source>
        <translation>計画は{month}から</translation>
    </message>
    <message>
        <source>Add a need told by telephone</source>
        <translation>電話で聞いた要望を加える</translation>
    </message>
    <message>
        <source>What is planned from</source>
        <translation>計画のもと</translation>
    </message>
    <message>
        <source>Enter: change the cell. Nothing reaches the planning that is not here.</source>
        <translation>Enterで欄を直します。ここにないものは計画に入りません。</translation>
    </message>
    <message>
        <source>{count} needs, {changed} changed by the planner.</source>
        <translation>要望{count}件。県が直したのは{changed}件です。</translation>
    </message>
    <message>
        <source> In {count} cells the report says something else now.</source>
        <translation>報告が変わった欄が{count}か所あります。</translation>
    </message>
    <message>
        <source> {count} changes belong to needs that are gone.</source>
        <translation>なくなった要望への直しが{count}か所残っています。</translation>
    </message>
    <message>
        <source>Who could be placed</source>
        <translation>当てるなら、だれか</translation>
    </message>
    <message>
        <source>Nobody can take it as things are.</source>
        <translation>いまのままで当てられる人はいません。</translation>
    </message>
    <message>
        <source>{count} people who cannot be placed</source>
        <translation>当てられない人 {count}人</translation>
    </message>
    <message>
        <source>{days} d a week</source>
        <translation>週{days}日</translation>
    </message>
    <message>
        <source>Place {name}</source>
        <translation>{name}さんに当てる</translation>
    </message>
    <message>
        <source>The plan once {name} is placed</source>
        <translation>{name}さんに当てたあとの案</translation>
    </message>
    <message>
        <source>Nothing has to be given up.</source>
        <translation>ほかをあきらめずに当てられます。</translation>
    </message>
    <message>
        <source>Gives up: {titles}</source>
        <translation>かえるもの：{titles}</translation>
    </message>
    <message>
        <source>urgent left {before} → {after}</source>
        <translation>急ぐの残り {before}→{after}件</translation>
    </message>
    <message>
        <source>, no notice changes</source>
        <translation>
通知の変更なし</translation>
    </message>
    <message>
        <source>, {count} notices change</source>
        <translation>
通知の変更 {count}件</translation>
    </message>
    <message>
        <source>{state}: {count} visits</source>
        <translation>{state} {count}件</translation>
    </message>
    <message>
        <source>pinned {count} (P)</source>
        <translation>固定 {count}件（P）</translation>
    </message>
    <message>
        <source>One way, in minutes</source>
        <translation>片道（分）</translation>
    </message>
    <message>
        <source>In winter, in minutes</source>
        <translation>冬の片道（分）</translation>
    </message>
    <message>
        <source>Winter from month</source>
        <translation>冬のはじめの月</translation>
    </message>
    <message>
        <source>Winter to month</source>
        <translation>冬のおわりの月</translation>
    </message>
    <message>
        <source>As from the map</source>
        <translation>見積もりに戻す</translation>
    </message>
    <message>
        <source>Winter months (such as 12 and 3)</source>
        <translation>冬の月（12〜3など）</translation>
    </message>
    <message>
        <source>From the map: {minutes} min</source>
        <translation>地図の見積もり：{minutes}分</translation>
    </message>
    <message>
        <source>Write minutes, such as 90.</source>
        <translation>90のように、分を書いてください。</translation>
    </message>
    <message>
        <source>Winter needs minutes and both months.</source>
        <translation>冬は、分と、はじめとおわりの月を書いてください。</translation>
    </message>
    <message>
        <source>These requests rest only on answers that are sealed or kept back. Marked ones are made openly, without those answers.</source>
        <translation>次の要望は、封をした答えか、載せない答えだけから出ています。印を付けたものは、その答えを書かずに、表の報告でお願いします。</translation>
    </message>
    <message>
        <source>Ask openly: {title}</source>
        <translation>ふつうに頼む：{title}</translation>
    </message>
    <message>
        <source>Sealed answers</source>
        <translation>封をした答え</translation>
    </message>
    <message>
        <source>Choose the officer&apos;s key</source>
        <translation>安全担当の鍵を選ぶ</translation>
    </message>
    <message>
        <source>Open the sealed answers</source>
        <translation>封をした答えを開く</translation>
    </message>
    <message>
        <source>Opened for this look only; nothing of it is stored.</source>
        <translation>開くのはこの画面だけです。中身はどこにも残りません。</translation>
    </message>
    <message>
        <source>Nothing is sealed in this report.</source>
        <translation>この報告には、封をした答えがありません。</translation>
    </message>
    <message>
        <source>{count} answers are sealed.</source>
        <translation>封をした答えが{count}件あります。</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>No kit was given: own questions are not known, and reports with them are refused.</source>
        <translation>キットがないため、県独自の質問が分かりません。その回答がある報告は取り込めません。</translation>
    </message>
    <message>
        <source>The security officer&apos;s key is known. The next kit takes it along.</source>
        <translation>安全担当の鍵は引き継ぎました。次のキットに入ります。</translation>
    </message>
    <message>
        <source>No key of a security officer is known here. Make sure before the next kit.</source>
        <translation>安全担当の鍵は、ここにありません。次のキットの前に確かめてください。</translation>
    </message>
    <message>
        <source>What else was in the lost workspace is gone: reviews, replies, plans and the pool.</source>
        <translation>失った机の確認、返信、計画、人材の名簿は戻りません。</translation>
    </message>
    <message>
        <source>Which keys the towns sign with is not known any more, nor which codes were compared.</source>
        <translation>市町村の署名の鍵と、番号を照合した記録も戻りません。</translation>
    </message>
    <message>
        <source>So compare each report&apos;s code with the mayor&apos;s page again.</source>
        <translation>報告の番号を、首長の紙の番号ともう一度照合してください。</translation>
    </message>
    <message>
        <source>Numbers of replies begin at {number}: the towns have had lower ones.</source>
        <translation>返信の番号は{number}から始まります。前の番号と重ねないためです。</translation>
    </message>
    <message>
        <source>Only what surrounds the change was planned anew. How far the whole plan is from the best was not reckoned.</source>
        <translation>変わったところのまわりだけを組み直した計画です。全体との差は計算していません。</translation>
    </message>
    <message>
        <source>No plan within these rules is worth more; this is proven.</source>
        <translation>この決めごとの中で、値打ちがこれより高い案はありません。計算で確かめました。</translation>
    </message>
    <message>
        <source>The plan is worth at most {gap} % less than the best there could be; this is proven.</source>
        <translation>考えられる最もよい案との値打ちの差は、最大で{gap}％です。計算で確かめました。</translation>
    </message>
    <message>
        <source>Goal {number}, {goal}: {reached}. At most {bound} are possible; this is proven.</source>
        <translation>目標{number}「{goal}」は{reached}です。最大でも{bound}であることを確かめました。</translation>
    </message>
    <message>
        <source>Goal {number}, {goal}: {reached}. Found {best}; proven that {bound} is the end.</source>
        <translation>目標{number}「{goal}」は{reached}です。見つけた最大は{best}です。{bound}より多くはできないことを確かめました。</translation>
    </message>
    <message>
        <source>Later goals may give up nothing of it.</source>
        <translation>あとの目標のために下げることはしません。</translation>
    </message>
    <message>
        <source>Later goals may give up {slack} of it, down to {least}.</source>
        <translation>あとの目標のために{slack}だけ、{least}まで下げてよいことにしました。</translation>
    </message>
    <message>
        <source>How sure this plan is</source>
        <translation>この計画の確かさ</translation>
    </message>
    <message>
        <source>How to plan</source>
        <translation>計画の作り方</translation>
    </message>
    <message>
        <source>Towns first</source>
        <translation>行く市町村の数を優先</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Steps of the search</source>
        <translation>探す手数</translation>
    </message>
    <message>
        <source>First towns with one-person IT, then towns, then value.</source>
        <translation>1人情シス、市町村、値打ちの順です。</translation>
    </message>
    <message>
        <source>With counted steps every computer makes the same plan.</source>
        <translation>手数で探すと、いつも同じ計画です。</translation>
    </message>
    <message>
        <source>Plan only around what changed; the plan in force stays until it is chosen.</source>
        <translation>変わったところだけ組み直す。選ぶまで、いまの案はそのまま残る。</translation>
    </message>
    <message>
        <source>How many planned visits may change beyond those that must (default: 0).</source>
        <translation>避けられない変更のほかに、変えてよい派遣の数（初めは0）。</translation>
    </message>
    <message>
        <source>Put the new plan in force.</source>
        <translation>新しい案を使う。</translation>
    </message>
    <message>
        <source>{name}: {count} visits change.</source>
        <translation>{name}：いまの案から変わる派遣は{count}件です。</translation>
    </message>
    <message>
        <source>Changed parts only</source>
        <translation>一部直した案</translation>
    </message>
    <message>
        <source>Sorted by: {column}</source>
        <translation>並べ替え：{column}</translation>
    </message>
    <message>
        <source>Sort …</source>
        <translation>並べ替える…</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>urgent</source>
        <translation>急ぐ</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年度中に</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>計画的に</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>a sealed file as text</source>
        <translation>文字の形で封をしたファイル</translation>
    </message>
    <message>
        <source>a secret key</source>
        <translation>秘密の鍵</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a calendar file</source>
        <translation>予定表のファイル</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>ほかのプログラムのデータ</translation>
    </message>
    <message>
        <source>an Excel book that dxdesk did not write</source>
        <translation>dxdeskが作ったものではないExcelのファイル</translation>
    </message>
    <message>
        <source>an old Word or Excel file</source>
        <translation>古い形のWordかExcelのファイル</translation>
    </message>
    <message>
        <source>a packed file (zip) or an Office document</source>
        <translation>圧縮したファイル（zip）か、そのほかの文書</translation>
    </message>
    <message>
        <source>a PDF that dxdesk did not write</source>
        <translation>dxdeskが作ったものではないPDF</translation>
    </message>
    <message>
        <source>a text or a table as text</source>
        <translation>文章か、文字だけの表</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>paper copy</source>
        <translation>紙の控え</translation>
    </message>
    <message>
        <source>file with a passphrase</source>
        <translation>合言葉つきのファイル</translation>
    </message>
    <message>
        <source>file for the safe</source>
        <translation>金庫用のファイル</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>{name} was planned</source>
        <translation>{name}を組みました</translation>
    </message>
    <message>
        <source>{name} was changed by hand</source>
        <translation>{name}を手で直しました</translation>
    </message>
    <message>
        <source>{name} was put in force</source>
        <translation>{name}を使うことにしました</translation>
    </message>
    <message>
        <source>{name} was made as a copy</source>
        <translation>{name}を写して作りました</translation>
    </message>
    <message>
        <source>{name} was let go</source>
        <translation>{name}を手放しました</translation>
    </message>
    <message>
        <source>{count} visits were noted as told to the towns</source>
        <translation>{count}件を通知済みにしました</translation>
    </message>
    <message>
        <source>{count} visits were settled</source>
        <translation>{count}件を確定しました</translation>
    </message>
    <message>
        <source>{count} visits were made drafts again</source>
        <translation>{count}件を案に戻しました</translation>
    </message>
    <message>
        <source>A pin was changed</source>
        <translation>固定・禁止を変えました</translation>
    </message>
    <message>
        <source>A need was changed ({need})</source>
        <translation>要望を直しました（{need}）</translation>
    </message>
    <message>
        <source>A need was added ({need})</source>
        <translation>要望を加えました（{need}）</translation>
    </message>
    <message>
        <source>Travel minutes were changed</source>
        <translation>移動時間を直しました</translation>
    </message>
    <message>
        <source>Budgets and figures were changed</source>
        <translation>予算と数値を変えました</translation>
    </message>
    <message>
        <source>Marked days were changed ({why})</source>
        <translation>行けない日を変えた（{why}）</translation>
    </message>
    <message>
        <source>{count} visits were decided</source>
        <translation>訪問{count}件の日を決めた</translation>
    </message>
    <message>
        <source>A visit is to be decided again</source>
        <translation>訪問の日を決めなおすことにした</translation>
    </message>
    <message>
        <source>An earlier year was written down</source>
        <translation>前の年度を書きました</translation>
    </message>
</context>
<context>
    <name>FirstLook</name>
    <message>
        <source>Answer one question at a time</source>
        <translation>質問に1つずつ答える</translation>
    </message>
    <message>
        <source>Each answer is kept at once. Stop whenever you like.</source>
        <translation>答えはすぐに保存されます。いつやめてもかまいません。</translation>
    </message>
    <message>
        <source>Ask whoever knows</source>
        <translation>わからないことは、人に聞く</translation>
    </message>
    <message>
        <source>What you do not know goes on a slip for that person.</source>
        <translation>「わからない」を選ぶと、その人あての質問の紙ができます。</translation>
    </message>
    <message>
        <source>See where you stand</source>
        <translation>今の状態を見る</translation>
    </message>
    <message>
        <source>Ten fields, what is needed and why, and what helps.</source>
        <translation>10分野の段階と、必要な支援とその理由、使える制度がわかります。</translation>
    </message>
    <message>
        <source>Explain it to the mayor</source>
        <translation>首長に説明する</translation>
    </message>
    <message>
        <source>One sheet of A4 is printed for that.</source>
        <translation>説明のための紙が、A4で1枚できます。</translation>
    </message>
    <message>
        <source>Carry the report to the prefecture</source>
        <translation>報告を都道府県に渡す</translation>
    </message>
    <message>
        <source>On a USB stick, sealed. Nothing travels by itself.</source>
        <translation>封をしてUSBメモリに入れます。ひとりでに送られることはありません。</translation>
    </message>
    <message>
        <source>A list of who does what in the office</source>
        <translation>事務分担表（だれが何を受け持つかの表）</translation>
    </message>
    <message>
        <source>Contracts and invoices of the systems</source>
        <translation>システムの契約書と請求書</translation>
    </message>
    <message>
        <source>The budget of this year</source>
        <translation>今年度の予算書</translation>
    </message>
    <message>
        <source>Without any of them you can begin all the same.</source>
        <translation>なくても、はじめられます。</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>another kind of specialist is asked for</source>
        <translation>求める種類とちがう</translation>
    </message>
    <message>
        <source>a skill that is needed is missing</source>
        <translation>必ず要る得意分野がない</translation>
    </message>
    <message>
        <source>does not go to this town</source>
        <translation>この団体は受け持ちの外</translation>
    </message>
    <message>
        <source>works online only; a visit is asked for</source>
        <translation>オンラインだけの人で、訪問の希望</translation>
    </message>
    <message>
        <source>is not employed in these months</source>
        <translation>この期間は任用がない</translation>
    </message>
    <message>
        <source>{minutes} minutes one way, over the limit</source>
        <translation>片道{minutes}分で、移動の限度をこえる</translation>
    </message>
    <message>
        <source>has fewer days a week than are asked for</source>
        <translation>週の日数が希望に足りない</translation>
    </message>
    <message>
        <source>was forbidden for this need</source>
        <translation>この要望には禁止にしている</translation>
    </message>
    <message>
        <source>is not hired yet</source>
        <translation>まだ採用していない</translation>
    </message>
    <message>
        <source>has no room; settled visits and pins stay</source>
        <translation>空きがない（確定と固定は動かさない）</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>strategy</source>
        <translation>方針</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>engineering</source>
        <translation>実務</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>1つ選ぶ</translation>
    </message>
    <message>
        <source>choose any</source>
        <translation>いくつでも選ぶ</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a number and a day</source>
        <translation>数と日付</translation>
    </message>
    <message>
        <source>a number and a text</source>
        <translation>数と文章</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>several fields</source>
        <translation>いくつかの欄</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a municipality</source>
        <translation>市町村</translation>
    </message>
</context>
<context>
    <name>KitNews</name>
    <message>
        <source>New question</source>
        <translation>加わる</translation>
    </message>
    <message>
        <source>Reads differently</source>
        <translation>言いまわし</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>取りやめ</translation>
    </message>
</context>
<context>
    <name>KitTable</name>
    <message>
        <source>Fiscal measures</source>
        <translation>財政措置</translation>
    </message>
    <message>
        <source>Words beside fiscal measures</source>
        <translation>財政措置に添えることば</translation>
    </message>
    <message>
        <source>Adviser schemes</source>
        <translation>アドバイザーの制度</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Signs of a leader</source>
        <translation>推進リーダーの見どころ</translation>
    </message>
    <message>
        <source>Things bought together</source>
        <translation>共同で買うもの</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>Steps of the guidebooks</source>
        <translation>手引きの段階</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Every system needs a name of its own.</source>
        <translation>システムの名前を入れてください。</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>業者</translation>
    </message>
    <message>
        <source>Write the vendor as it is called.</source>
        <translation>業者の名前をそのまま入れてください。</translation>
    </message>
    <message>
        <source>Yen a year</source>
        <translation>年額（円）</translation>
    </message>
    <message>
        <source>Write yen, such as 1,200,000 or 120万円.</source>
        <translation>「1,200,000」や「120万円」のように円で入れてください。</translation>
    </message>
    <message>
        <source>End of contract</source>
        <translation>契約の終わり</translation>
    </message>
    <message>
        <source>Write a day, such as 令和9年3月31日 or 2027-03-31.</source>
        <translation>「令和9年3月31日」や「2027-03-31」のように入れてください。</translation>
    </message>
    <message>
        <source>Bought together / standardised</source>
        <translation>共同・標準化</translation>
    </message>
    <message>
        <source>Choose a kind from the list, or leave it empty.</source>
        <translation>一覧から選ぶか、空けておいてください。</translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation>標準化</translation>
    </message>
    <message>
        <source>Choose one of the list; only for the 20 operations.</source>
        <translation>一覧から選びます。標準化の20業務だけの欄です。</translation>
    </message>
    <message>
        <source>moved already</source>
        <translation>移行済み</translation>
    </message>
    <message>
        <source>this fiscal year</source>
        <translation>今年度中</translation>
    </message>
    <message>
        <source>next fiscal year or later</source>
        <translation>来年度以降</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>not handled</source>
        <translation>扱っていない</translation>
    </message>
    <message>
        <source>move not known</source>
        <translation>わからない</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>urgent needs nobody goes to</source>
        <translation>急ぐのに行けない要望</translation>
    </message>
    <message>
        <source>notices to be changed</source>
        <translation>通知の変更・取り消し</translation>
    </message>
    <message>
        <source>one-person-IT towns reached</source>
        <translation>会える1人情シス</translation>
    </message>
    <message>
        <source>towns reached</source>
        <translation>行ける団体</translation>
    </message>
    <message>
        <source>needs met</source>
        <translation>行ける要望</translation>
    </message>
    <message>
        <source>days of the year</source>
        <translation>割り当てた日（年度）</translation>
    </message>
    <message>
        <source>same person goes on</source>
        <translation>同じ人が続く</translation>
    </message>
    <message>
        <source>travel of the year, all together</source>
        <translation>移動（年度・全員）</translation>
    </message>
    <message>
        <source>cost of days and travel</source>
        <translation>派遣と移動のお金（見込み）</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>at the town</source>
        <translation>現地</translation>
    </message>
    <message>
        <source>at the town and from afar</source>
        <translation>現地と遠隔</translation>
    </message>
    <message>
        <source>from afar</source>
        <translation>遠隔</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>accepted</source>
        <translation>受け付けました</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新しました</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>確かめてください</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>取り込めません</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Untouched</source>
        <translation>手つかず</translation>
    </message>
    <message>
        <source>Person only</source>
        <translation>人だのみ</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>はじめた</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>回っている</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>よくしている</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>判定できません</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>入力済み</translation>
    </message>
    <message>
        <source>waiting for somebody</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>another kind of specialist is asked for.</source>
        <translation>求める人材の種類がちがいます。別の人を選んでください。</translation>
    </message>
    <message>
        <source>a skill that is needed is missing.</source>
        <translation>必要な技能がありません。別の人を選んでください。</translation>
    </message>
    <message>
        <source>this person does not go to this town.</source>
        <translation>この市町村には行けない人です。別の人を選んでください。</translation>
    </message>
    <message>
        <source>this person works online only.</source>
        <translation>オンラインだけの人です。別の人を選んでください。</translation>
    </message>
    <message>
        <source>some months lie outside the year or the employment.</source>
        <translation>年度や雇用の外になる月があります。月を変えてください。</translation>
    </message>
    <message>
        <source>the way is longer than this person&apos;s limit.</source>
        <translation>移動がこの人の上限を超えます。別の人を選んでください。</translation>
    </message>
    <message>
        <source>this person has fewer days a week.</source>
        <translation>この人の週の日数では足りません。日数を減らしてください。</translation>
    </message>
    <message>
        <source>this person is kept from this need or its town.</source>
        <translation>この要望か町に当てないと決めた人です。先に禁止を取り消してください。</translation>
    </message>
    <message>
        <source>months that have begun cannot be planned any more.</source>
        <translation>もう始まった月は計画できません。先の月にしてください。</translation>
    </message>
    <message>
        <source>other pins and settled visits fill this person&apos;s days.</source>
        <translation>ほかの固定や確定で、この人の日数が埋まっています。月か日数を変えてください。</translation>
    </message>
    <message>
        <source>person or need is not in this year&apos;s plan.</source>
        <translation>この人か要望が、今年度の計画のもとにありません。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返事</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>人材</translation>
    </message>
    <message>
        <source>Dispatch plan</source>
        <translation>派遣計画</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>あと1人</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>how many one-person-IT towns are reached</source>
        <translation>行く1人情シスの市町村の数</translation>
    </message>
    <message>
        <source>how many towns are reached</source>
        <translation>行く市町村の数</translation>
    </message>
    <message>
        <source>value in points</source>
        <translation>値打ち（点）</translation>
    </message>
    <message>
        <source>visits left as in the plan before</source>
        <translation>前の計画のまま残る派遣の数</translation>
    </message>
    <message>
        <source>{n} towns</source>
        <translation>{n}団体</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n}点</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>{n}件</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>There is nobody in the pool yet.</source>
        <translation>人材プールに、まだだれもいません。</translation>
    </message>
    <message>
        <source>Nobody in the pool is of the kind asked for ({talents}).</source>
        <translation>希望の種類（{talents}）の人が、人材プールにいません。</translation>
    </message>
    <message>
        <source>{count} in the pool are of the kind asked for ({names}), but lack {skills}.</source>
        <translation>希望の種類の人は{count}人います（{names}）。ただし、必要な得意分野（{skills}）がありません。</translation>
    </message>
    <message>
        <source>{count} in the pool qualify ({names}), but do not serve this town.</source>
        <translation>条件に合う人は{count}人います（{names}）。ただし、この団体は担当の地域の外です。</translation>
    </message>
    <message>
        <source>{count} in the pool qualify ({names}), but work only remotely. Visits were asked for.</source>
        <translation>条件に合う人は{count}人います（{names}）。ただし、オンラインだけで働きます。希望は訪問です。</translation>
    </message>
    <message>
        <source>{count} in the pool qualify ({names}), but not in the months asked for: a start from {first} to {latest}, for at least {months} months.</source>
        <translation>条件に合う人は{count}人います（{names}）。ただし、希望の時期に働けません。希望は{first}から{latest}までに始め、{months}か月以上です。</translation>
    </message>
    <message>
        <source>The start asked for ({first}) lies after the end of this fiscal year.</source>
        <translation>希望の開始（{first}）は、この年度が終わったあとです。</translation>
    </message>
    <message>
        <source>Everybody who qualifies lives too far away. Nearest is {name}: {minutes} minutes one way, the limit is {limit} minutes.</source>
        <translation>条件に合う人は、みな遠くにいます。いちばん近いのは{name}さんで、片道{minutes}分です。上限は{limit}分です。</translation>
    </message>
    <message>
        <source>{count} in the pool qualify ({names}), but have fewer days a week than needed. At least {days} days a week are needed.</source>
        <translation>条件に合う人は{count}人います（{names}）。ただし、週の日数が足りません。少なくとも週{days}日が必要です。</translation>
    </message>
    <message>
        <source>{count} in the pool qualify ({names}), but the planner ruled them out.</source>
        <translation>条件に合う人は{count}人います（{names}）。ただし、担当者がこの組み合わせを外しています。</translation>
    </message>
    <message>
        <source>{count} in the pool could go ({names}), but their time went to needs worth more. They are full in {months}.</source>
        <translation>行ける人は{count}人います（{names}）。ただし、優先する要望で時間がうまっています。空きがない月：{months}。</translation>
    </message>
    <message>
        <source>{count} in the pool could go ({names}), but pinned assignments fill their time.</source>
        <translation>行ける人は{count}人います（{names}）。ただし、固定した派遣で時間がうまっています。</translation>
    </message>
    <message>
        <source>{count} in the pool could go ({names}), but the budget is used up.</source>
        <translation>行ける人は{count}人います（{names}）。ただし、予算が足りません。</translation>
    </message>
    <message>
        <source>Only people not hired yet could go ({names}), and no more are to be hired.</source>
        <translation>行けるのはこれから採用する人（{names}）だけで、採用の人数は使い切っています。</translation>
    </message>
    <message>
        <source>{name} has time, but with the present weights the travel counts for more than the work.</source>
        <translation>{name}さんに時間はあります。ただし、いまの重みでは、移動の負担が効果を上回ります。</translation>
    </message>
    <message>
        <source>{count} in the pool could go ({names}). The time was over before it was worked out what stands in the way.</source>
        <translation>行ける人は{count}人います（{names}）。何がさまたげているかは、時間内に調べきれませんでした。</translation>
    </message>
    <message>
        <source>{name} has time. The search ended before the plan used it; plan again with more time.</source>
        <translation>{name}さんに時間があります。計算の時間が足りず、使いきれていません。時間をのばして組み直してください。</translation>
    </message>
    <message>
        <source>Nobody in the pool can go as things are. The time was over before the nearest was found.</source>
        <translation>いまのままでは、行ける人がいません。いちばん近い人は、時間内に調べきれませんでした。</translation>
    </message>
    <message>
        <source>If {name} is no longer ruled out, {name} could go.</source>
        <translation>{name}さんを外す指定をやめると、{name}さんが行けます。</translation>
    </message>
    <message>
        <source>If {days} days a week are enough, {name} could go.</source>
        <translation>週{days}日でよければ、{name}さんが行けます。</translation>
    </message>
    <message>
        <source>If the start may be as late as {month}, {name} could go.</source>
        <translation>開始が{month}でもよければ、{name}さんが行けます。</translation>
    </message>
    <message>
        <source>If the start may be as early as {month}, {name} could go.</source>
        <translation>開始を{month}に早められれば、{name}さんが行けます。</translation>
    </message>
    <message>
        <source>If the work is done remotely, {name} could go.</source>
        <translation>オンラインでよければ、{name}さんが支援できます。</translation>
    </message>
    <message>
        <source>If {months} months in a row are enough, {name} could go.</source>
        <translation>続けて{months}か月でよければ、{name}さんが行けます。</translation>
    </message>
    <message>
        <source>If {skills} is not demanded, {name} could go.</source>
        <translation>{skills}を必須にしなければ、{name}さんが行けます。</translation>
    </message>
    <message>
        <source>If the kind {talent} is accepted as well, {name} could go.</source>
        <translation>{talent}でもよければ、{name}さんが行けます。</translation>
    </message>
    <message>
        <source>If {name} also serves this town, it can be met.</source>
        <translation>{name}さんがこの団体も担当すれば、行けます。</translation>
    </message>
    <message>
        <source>If {name} may travel {more} minutes longer ({minutes} one way), {name} could go.</source>
        <translation>{name}さんの移動の上限を{more}分のばせば（片道{minutes}分）、行けます。</translation>
    </message>
    <message>
        <source>If {name} is employed for the whole fiscal year, {name} could go.</source>
        <translation>{name}さんを年度を通して任用できれば、行けます。</translation>
    </message>
    <message>
        <source>It takes one more person: {talents}, {days} days a week, within reach of {town}.</source>
        <translation>あと1人必要です。{talents}、週{days}日、{town}に通える人です。</translation>
    </message>
    <message>
        <source>It takes one more person and a start in {month}: {talents}, {days} days a week, within reach of {town}.</source>
        <translation>あと1人と、{month}の開始が必要です。{talents}、週{days}日、{town}に通える人です。</translation>
    </message>
    <message>
        <source>{name} could go from {month} for {months} months if these are given up: {displaced}. The value of the plan would change by {change} points.</source>
        <translation>{name}さんが{month}から{months}か月行けます。かわりに、次の派遣をやめます：{displaced}。計画の値打ちの増減は{change}点です。</translation>
    </message>
    <message>
        <source>{name} could go from {month} for {months} months if these are given up: {displaced}. The plan would be worth the same.</source>
        <translation>{name}さんが{month}から{months}か月行けます。かわりに、次の派遣をやめます：{displaced}。計画全体の値打ちは同じです。</translation>
    </message>
    <message>
        <source>{name} could go from {month} for {months} months if these are given up: {displaced}. The value of the plan would change by {change} points. There are too many ways to look at all; a cheaper one may exist.</source>
        <translation>{name}さんが{month}から{months}か月行けます。かわりに、次の派遣をやめます：{displaced}。計画の値打ちの増減は{change}点です。すべての方法は調べきれず、もっとよい方法があるかもしれません。</translation>
    </message>
    <message>
        <source>{name} could go from {month} for {months} months if these pins are released: {displaced}.</source>
        <translation>{name}さんが{month}から{months}か月行けます。そのためには、次の固定を外します：{displaced}。</translation>
    </message>
    <message>
        <source>With {more} yen more, {name} could go from {month} for {months} months.</source>
        <translation>予算があと{more}円あれば、{name}さんが{month}から{months}か月行けます。</translation>
    </message>
    <message>
        <source>With {more} yen more, {name} could go from {month} for {months} months if these are given up: {displaced}.</source>
        <translation>予算があと{more}円あれば、{name}さんが{month}から{months}か月行けます。かわりに、次の派遣をやめます：{displaced}。</translation>
    </message>
    <message>
        <source>If one more person is hired, {name} could go from {month} for {months} months.</source>
        <translation>もう一人採用すれば、{name}が{month}から{months}か月行けます。</translation>
    </message>
    <message>
        <source>Pin {name} to this need to send them all the same, from {month} for {months} months. The value of the plan would change by {change} points.</source>
        <translation>それでも{name}さんが行くときは、この組み合わせを固定します。{month}から{months}か月です。計画の値打ちの増減は{change}点です。</translation>
    </message>
    <message>
        <source>The pin {name} → {title} was left out, because not all pins fit together.</source>
        <translation>固定「{name} → {title}」は、この案に入れられません。すべての固定を同時には守れないためです。</translation>
    </message>
    <message>
        <source>A pin was left out: the person {name} or the need {title} is not in this plan.</source>
        <translation>固定を1つ外しました。人「{name}」か要望「{title}」が、この計画にありません。</translation>
    </message>
    <message>
        <source>The pin {name} → {title} was left out, because the same pair is ruled out.</source>
        <translation>固定「{name} → {title}」は、この案に入れられません。同じ組み合わせを外す指定があるためです。</translation>
    </message>
    <message>
        <source>The pin {name} → {title} was left out: the kind of person does not match.</source>
        <translation>固定「{name} → {title}」は、この案に入れられません。人の種類が合いません。</translation>
    </message>
    <message>
        <source>The pin {name} → {title} was left out: a demanded skill is missing.</source>
        <translation>固定「{name} → {title}」は、この案に入れられません。必要な得意分野がありません。</translation>
    </message>
    <message>
        <source>The pin {name} → {title} was left out: the person does not serve this town.</source>
        <translation>固定「{name} → {title}」は、この案に入れられません。この団体は担当の地域の外です。</translation>
    </message>
    <message>
        <source>The pin {name} → {title} was left out: the person works only remotely, and visits were asked for.</source>
        <translation>固定「{name} → {title}」は、この案に入れられません。オンラインだけで働く人で、希望は訪問です。</translation>
    </message>
    <message>
        <source>The pin {name} → {title} was left out: the person is not employed in those months.</source>
        <translation>固定「{name} → {title}」は、この案に入れられません。その月には任用されていません。</translation>
    </message>
    <message>
        <source>The pin {name} → {title} was left out: the trip is longer than the limit.</source>
        <translation>固定「{name} → {title}」は、この案に入れられません。移動時間が上限をこえます。</translation>
    </message>
    <message>
        <source>The pin {name} → {title} was left out: the person has too few days a week.</source>
        <translation>固定「{name} → {title}」は、この案に入れられません。週の日数が足りません。</translation>
    </message>
    <message>
        <source>{title} has to be served, but not all such needs and pins fit together.</source>
        <translation>{title}は必ず応えるとされていますが、必ず応える要望と固定のすべては両立しません。</translation>
    </message>
    <message>
        <source>{name} → {title} was left out: no weekdays were free for it before the time was up.</source>
        <translation>「{name} → {title}」は外しました。時間内に、空いている曜日が見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The questions shipped with the program are damaged: {file}, {id}: {reason} ({at}) Install the program again.</source>
        <translation>質問のデータが壊れています。場所は {file} の {id} です。{reason}（{at}）アプリを入れ直してください。</translation>
    </message>
    <message>
        <source>The prefecture&apos;s own questions were not taken: {file}, {id}: {reason} ({at}) Nothing was changed. Mend this place and try again.</source>
        <translation>県独自の質問は取り込みませんでした。{file} の {id}：{reason}（{at}）何も変えていません。ここを直して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The explanations shipped with the program are damaged: {file}, {id}: {reason} ({at}) Install the program again.</source>
        <translation>付属のことばの説明が壊れています。{file}、{id}：{reason}（{at}）アプリを入れ直してください。</translation>
    </message>
    <message>
        <source>There is no question {id}. Check the letter and the two digits, such as B06.</source>
        <translation>質問 {id} はありません。B06 のような番号を確かめてください。</translation>
    </message>
    <message>
        <source>The answer to {id} was not taken. {reason} ({said})</source>
        <translation>{id} の回答を受け取れませんでした。{reason}（{said}）</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an answer. Write the question, an equals sign and the answer, such as B06=part.</source>
        <translation>「{text}」は回答として読めません。B06=part のように書いてください。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not the code of a municipality. Write all six digits, such as 016373.</source>
        <translation>「{text}」は団体コードではありません。016373 のように6けたで書いてください。</translation>
    </message>
    <message>
        <source>The list of municipalities shipped with the program is damaged in line {line}. Install the program again.</source>
        <translation>市町村の一覧が壊れています（{line}行目）。アプリを入れ直してください。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; cannot be read as a date. Write it like 令和8年11月23日 or 2026-11-23, and check that the day and the weekday exist.</source>
        <translation>「{text}」は日付として読めません。令和8年11月23日 または 2026-11-23 のように書いてください。その日と曜日が正しいかも確かめてください。</translation>
    </message>
    <message>
        <source>The scheme data shipped with the program is damaged: {file}, {id}: {reason} ({at}) Install the program again.</source>
        <translation>このアプリについている制度のデータが壊れています。場所は {file} の {id} です。{reason}（{at}）アプリを入れ直してください。</translation>
    </message>
    <message>
        <source>The list of holidays cannot be read ({reason}). Restore the file or correct it.</source>
        <translation>祝日の一覧が読めません（{reason}）。ファイルを元に戻すか、直してください。</translation>
    </message>
    <message>
        <source>The assessment data shipped with the program is damaged: {file}, {id}: {reason} ({at}) Install the program again.</source>
        <translation>このアプリについている判定のデータが壊れています。場所は {file} の {id} です。{reason}（{at}）アプリを入れ直してください。</translation>
    </message>
    <message>
        <source>The request data shipped with the program is damaged: {file}, {id}: {reason} ({at}) Install the program again.</source>
        <translation>このアプリについている要望のデータが壊れています。場所は {file} の {id} です。{reason}（{at}）アプリを入れ直してください。</translation>
    </message>
    <message>
        <source>The comparison data shipped with the program is damaged: {file}, {id}: {reason} ({at}) Install the program again.</source>
        <translation>付属の比較データが壊れています：{file}、{id}：{reason}（{at}）dxdeskを入れ直してください。</translation>
    </message>
    <message>
        <source>There is no question {id}, so it cannot be kept back. Check the question ids.</source>
        <translation>{id}という質問はないため、出さない項目にできません。質問の記号を確かめてください。</translation>
    </message>
    <message>
        <source>There is no need {need}. Write one of N01 to N34.</source>
        <translation>支援ニーズ{need}はありません。N01からN34で書いてください。</translation>
    </message>
    <message>
        <source>{need} is asked for already.</source>
        <translation>{need}は、もう要望に入っています。</translation>
    </message>
    <message>
        <source>There is no decision “{kind}” about {need} to take back. Look at the list of requests.</source>
        <translation>{need} に、取り消せる判断「{kind}」はありません。要望の一覧を見てください。</translation>
    </message>
    <message>
        <source>{need} is not asked for now. Add it first.</source>
        <translation>{need}は、いま要望に入っていません。先に加えてください。</translation>
    </message>
    <message>
        <source>No more than {most} requests can be made at once. Take one out first.</source>
        <translation>要望は同時に{most}件までです。先に1件を外してください。</translation>
    </message>
    <message>
        <source>No more than 99 needs of your own can be kept. Take one out first.</source>
        <translation>町で加える困りごとは99件までです。先に1件を外してください。</translation>
    </message>
    <message>
        <source>Write the reason in one line. The prefecture reads it.</source>
        <translation>理由を1行で書いてください。県も読みます。</translation>
    </message>
    <message>
        <source>Write in a few words what you ask for.</source>
        <translation>お願いしたいことを短く書いてください。</translation>
    </message>
    <message>
        <source>The words 「{words}…」 are too many. Keep them to {most} characters.</source>
        <translation>「{words}…」は長すぎます。{most}字までにしてください。</translation>
    </message>
    <message>
        <source>{words}: a line break or a character cannot be sent. Write it in another way.</source>
        <translation>「{words}」に、改行か、送れない文字があります。別の書き方にしてください。</translation>
    </message>
    <message>
        <source>There is no such frequency as {frequency}. Choose one of {known}.</source>
        <translation>「{frequency}」という回数はありません。次から選んでください：{known}</translation>
    </message>
    <message>
        <source>There is no such way of coming as {mode}. Choose one of {known}.</source>
        <translation>「{mode}」という来てもらい方はありません。次から選んでください：{known}</translation>
    </message>
    <message>
        <source>Ask for 1 to {most} months.</source>
        <translation>期間は1か月から{most}か月で書いてください。</translation>
    </message>
    <message>
        <source>There is no place {place}. Choose 1 to {most}.</source>
        <translation>{place}番目はありません。1から{most}で選んでください。</translation>
    </message>
    <message>
        <source>There is no kind of person {talent}. Choose one of {known}.</source>
        <translation>「{talent}」という人材の種類はありません。次から選んでください：{known}</translation>
    </message>
    <message>
        <source>Somebody who stays all week can be asked for in the first request only.</source>
        <translation>常勤の人は、1番目の要望でだけお願いできます。</translation>
    </message>
    <message>
        <source>This file is larger than dxdesk ever writes. It was not read. Check that you chose the right file.</source>
        <translation>dxdeskが作る大きさを超えるファイルです。読み込みませんでした。選んだファイルを確かめてください。</translation>
    </message>
    <message>
        <source>This is not a report file (.dxr). Choose the .dxr file that the town&apos;s dxdesk wrote.</source>
        <translation>報告ファイル（.dxr）ではありません。市町村のdxdeskが書き出した .dxr を選んでください。</translation>
    </message>
    <message>
        <source>The beginning of this report file is damaged. Ask the town to write the file again.</source>
        <translation>報告ファイルの先頭が壊れています。市町村に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>This file is addressed to more than {most} receivers; dxdesk never does that. It was not opened. Ask the town to write the file again.</source>
        <translation>あて先が{most}より多いファイルです。dxdeskは作りません。開きませんでした。市町村に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase; dxdesk reports never are. It was not opened. Ask the town for the file that dxdesk wrote.</source>
        <translation>合言葉で閉じたファイルです。dxdeskの報告ではありません。開きませんでした。dxdeskで書き出したファイルを、市町村からもらってください。</translation>
    </message>
    <message>
        <source>This report cannot be opened with this desk&apos;s key. It is damaged, or it was made for another prefecture. Check the kit the town used, and ask for the file again.</source>
        <translation>この都道府県の鍵では開けません。ファイルが壊れているか、別の都道府県あてです。市町村が使った受付キットを確かめ、もう一度もらってください。</translation>
    </message>
    <message>
        <source>What is inside this file is not a report this version can read. Update dxdesk; if that does not help, ask the town to write the file again.</source>
        <translation>このファイルの中身は、この版では読めません。dxdeskを新しくしてください。それでも読めないときは、市町村に書き出し直しを頼んでください。</translation>
    </message>
    <message>
        <source>The header of this report is longer than {most} bytes, so it was not read. Ask the town to write the file again.</source>
        <translation>報告の見出しが{most}バイトより長いため、読みませんでした。市町村に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>The signature line of this report is not in the right form. Ask the town to write the file again.</source>
        <translation>報告の署名の行の形が正しくありません。市町村に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>The text in this file is not UTF-8 (byte {at}). Ask for the file to be written again with dxdesk.</source>
        <translation>文字コードがUTF-8ではありません（{at}バイト目）。dxdeskで、もう一度書き出してもらってください。</translation>
    </message>
    <message>
        <source>The text in this file is broken off or damaged (character {at}). Ask for the file to be written again with dxdesk.</source>
        <translation>中の文が途中で切れているか、壊れています（{at}文字目）。dxdeskで、もう一度書き出してもらってください。</translation>
    </message>
    <message>
        <source>This file holds more than {most} entries; dxdesk never writes that. It was not read.</source>
        <translation>このファイルの項目は{most}個を超えています。dxdeskはそのように書きません。読みませんでした。</translation>
    </message>
    <message>
        <source>The content of this file is nested more than {most} levels deep; dxdesk never writes that. It was not read.</source>
        <translation>中身の入れ子が{most}段より深くなっています。dxdeskは作らない形です。読みませんでした。</translation>
    </message>
    <message>
        <source>This file holds a number that is not a whole number ({number}); dxdesk never writes that. It was not read.</source>
        <translation>整数でない数（{number}）が入っています。dxdeskは書かない形です。読みませんでした。</translation>
    </message>
    <message>
        <source>This file holds a number of more than {most} digits. It was not read.</source>
        <translation>{most}けたより長い数が入っています。読みませんでした。</translation>
    </message>
    <message>
        <source>The text at &quot;{where}&quot; is too long: {length} characters, at most {most}. Shorten it and try again.</source>
        <translation>「{where}」の文が長すぎます（{length}文字）。{most}文字までに短くして、やり直してください。</translation>
    </message>
    <message>
        <source>The text at &quot;{where}&quot; holds a character that other computers cannot show ({character}). Replace it and try again.</source>
        <translation>「{where}」に、ほかのパソコンで表示できない文字（{character}）があります。外字などは別の文字に直して、やり直してください。</translation>
    </message>
    <message>
        <source>The content of this file is not written the way dxdesk writes it: it was changed. Ask for the file to be written again with dxdesk.</source>
        <translation>中身の書き方がdxdeskの形ではありません。手を加えた可能性があります。dxdeskで、もう一度書き出してもらってください。</translation>
    </message>
    <message>
        <source>The header of this report is not in the right form ({field}). Ask the town to write the file again.</source>
        <translation>報告の見出しの形が正しくありません（{field}）。市町村に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>The signature of this report does not fit: it was changed after it was made. Do not use it; ask the town for the file again.</source>
        <translation>署名が合いません。作ったあとに変えられています。使わずに、市町村からもう一度もらってください。</translation>
    </message>
    <message>
        <source>The town addressed this report to somebody else; it was passed on. It was not taken in. Ask the town to write a report for you.</source>
        <translation>この報告は、別のあて先に作られたものです。取り込みませんでした。市町村に、この都道府県あての報告を頼んでください。</translation>
    </message>
    <message>
        <source>The content of this report does not fit its header: it is damaged or was exchanged. Ask the town to write the file again.</source>
        <translation>報告の中身と見出しが合いません。壊れたか、入れかわっています。市町村に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>This report was made with a newer version (form {schema}, this dxdesk knows {known}). Update dxdesk, then read it again.</source>
        <translation>新しい版で作られた報告です（様式{schema}。この版は{known}まで）。dxdeskを新しくしてから、もう一度読んでください。</translation>
    </message>
    <message>
        <source>The form number of this report is not one that dxdesk ever used. Ask the town to write the file again.</source>
        <translation>報告の様式の番号が正しくありません。市町村に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>The report holds something that does not fit its form, at &quot;{where}&quot;. It was not taken in. Ask the town to write the file again.</source>
        <translation>報告の「{where}」が、様式に合いません。取り込みませんでした。市町村に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>The report is larger than {most_mib} MiB. Shorten long notes or the list of systems, and try again.</source>
        <translation>報告が{most_mib}MiBを超えます。長いメモやシステムの一覧を短くして、やり直してください。</translation>
    </message>
    <message>
        <source>There is no kit of the prefecture yet, so the report cannot be locked for it. Read the kit file (.dxkit) first; until then the printed page can be used.</source>
        <translation>都道府県の受付キットがまだないため、都道府県あてに閉じられません。先に受付キット（.dxkit）を読み込んでください。それまでは、印刷した紙をお使いください。</translation>
    </message>
    <message>
        <source>The receivers of this report are not usable: at most {most} keys, all of dxdesk&apos;s kind. Ask the prefecture for a new kit.</source>
        <translation>あて先の鍵が使えません。dxdeskの鍵で、{most}個までです。都道府県に新しい受付キットを頼んでください。</translation>
    </message>
    <message>
        <source>The key kept in this workspace is damaged or belongs to the other desk. Restore the workspace from its backup.</source>
        <translation>保存してある鍵が壊れているか、別の側の鍵です。控えから元に戻してください。</translation>
    </message>
    <message>
        <source>This is not a kit file (.dxkit). Choose the .dxkit file you received from the prefecture.</source>
        <translation>受付キット（.dxkit）ではありません。都道府県から受け取った .dxkit を選んでください。</translation>
    </message>
    <message>
        <source>This kit was changed or broken off after the prefecture made it. Do not use it; ask the prefecture for it again.</source>
        <translation>この受付キットは、作ったあとに変わったか、途中で切れています。使わずに、都道府県からもう一度もらってください。</translation>
    </message>
    <message>
        <source>This kit was made with a newer version. Update dxdesk, then read it again.</source>
        <translation>新しい版で作られた受付キットです。dxdeskを新しくしてから、もう一度読んでください。</translation>
    </message>
    <message>
        <source>With all these files the kit would be larger than {most} MB. It was not made. Take updates out, or shorten the questions.</source>
        <translation>このままではキットが{most} MBを超えます。作りませんでした。更新を減らすか、質問を短くしてください。</translation>
    </message>
    <message>
        <source>The content of this kit is not in the right form. Ask the prefecture to make it again.</source>
        <translation>受付キットの中身の形が正しくありません。都道府県に、もう一度作るよう頼んでください。</translation>
    </message>
    <message>
        <source>There is no room for {name} in {folder}. Nothing was left half-written. Free some space or choose another place.</source>
        <translation>「{folder}」に空きがなく、{name}を書けません。書きかけは残していません。空きを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{name} may not be written in {folder}: it is write-protected. Remove the protection or choose another place.</source>
        <translation>「{folder}」は書きこみが禁止されているため、{name}を書けません。禁止を外すか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there; nothing was written. Put the stick in or choose another folder.</source>
        <translation>フォルダ {folder} がありません。何も書いていません。USBメモリを差すか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>In {folder} there is a folder named {name}, so no file of that name can be written. Rename that folder or choose another place.</source>
        <translation>「{folder}」に{name}という名前のフォルダがあり、書けません。そのフォルダの名前を変えるか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The name {name} cannot be used in {folder}. Choose a shorter name without special characters.</source>
        <translation>「{folder}」では{name}という名前を使えません。記号のない、短い名前にしてください。</translation>
    </message>
    <message>
        <source>{name} was written to {folder}, but reading it back gave something else. This stick or folder cannot be trusted; use another one.</source>
        <translation>{name}を「{folder}」に書きましたが、読み返すと中身が違いました。このUSBやフォルダは使わず、別のものにしてください。</translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}. The stick may have been pulled out. Put it in again or use another place.</source>
        <translation>{name}を「{folder}」に書けませんでした。USBが抜けたのかもしれません。入れ直すか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>This is a practice report. It was not taken in; ask the town for a real one.</source>
        <translation>練習用の報告です。取り込みませんでした。市町村に、本番の報告を頼んでください。</translation>
    </message>
    <message>
        <source>This is a real report, and this desk is for practice. It was not taken in; open it at the real desk.</source>
        <translation>本番の報告です。ここは練習用のため、取り込みませんでした。本番のファイルで取り込んでください。</translation>
    </message>
    <message>
        <source>This report is from a municipality of another prefecture. It was not taken in; hand it to that prefecture.</source>
        <translation>別の都道府県の市町村の報告です。取り込みませんでした。その都道府県に渡してください。</translation>
    </message>
    <message>
        <source>This report is signed with another key than this town&apos;s earlier ones. It was not taken in. Compare the 20-digit code with the mayor&apos;s page, or call the town.</source>
        <translation>この団体の前の報告と、署名の鍵が違います。まだ取り込んでいません。首長の紙の20けたの照合コードと比べるか、市町村に電話で確かめてください。</translation>
    </message>
    <message>
        <source>There are two different reports of this town with the same number. This one was not taken in. Ask the town which one holds.</source>
        <translation>同じ番号で中身の違う報告があります。こちらは取り込んでいません。どちらが正しいか、市町村に確かめてください。</translation>
    </message>
    <message>
        <source>This report is older than the newest one here. It was not taken in. Ask the town for the newest one. Only if the town wants this one: type the 20 digits of its mayor&apos;s page. It is in force then, and the newer one is kept.</source>
        <translation>すでにある報告より古いものです。取り込みませんでした。いちばん新しい報告を、市町村からもらってください。市町村がこの報告を使うと言うときだけ、首長説明の紙の20桁を打ってください。この報告に入れ替わり、新しいほうも残ります。</translation>
    </message>
    <message>
        <source>{file} is empty (0 bytes). It is not a new workspace: its content was lost. Restore the newest copy from the folder of backups beside it.</source>
        <translation>{file} の中身がありません（0バイト）。新しいファイルではなく、内容が失われた状態です。横にある控えから戻してください。</translation>
    </message>
    <message>
        <source>{file} is not a workspace of this program. Choose a file that ends in .dxtown or .dxpref.</source>
        <translation>{file} はこのアプリの作業ファイルではありません。.dxtown か .dxpref のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of this program and was left as it is. Update the program, then open it again.</source>
        <translation>{file} は新しい版のアプリで作られています。ファイルはそのままです。アプリを更新してから開いてください。</translation>
    </message>
    <message>
        <source>{file} is a workspace of the other desk. A town opens .dxtown files, a prefecture opens .dxpref files.</source>
        <translation>{file} は別の画面用の作業ファイルです。市町村は .dxtown、都道府県は .dxpref を開いてください。</translation>
    </message>
    <message>
        <source>{file} is damaged. It was not changed. Restore the newest copy from the folder of backups beside it.</source>
        <translation>{file} は壊れています。ファイルには手を加えていません。横にある控えから戻してください。</translation>
    </message>
    <message>
        <source>{file} is open in another window or program. Close it there, then open it again.</source>
        <translation>{file} は別のウィンドウかアプリで開かれています。そちらを閉じてから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>There is no file {file}. It may have been moved, renamed or be on a drive that is not connected. Check the place.</source>
        <translation>{file} が見つかりません。移動や名前の変更、ドライブの取り外しがないか確かめてください。</translation>
    </message>
    <message>
        <source>{file} is a folder, not a workspace. Choose the file inside it.</source>
        <translation>{file} はフォルダです。中にある作業ファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is already a file {file}. It was left as it is. Choose another name.</source>
        <translation>{file} はすでにあります。上書きはしていません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{file} can only be read. Copy it to a folder of your own, or have its write protection removed.</source>
        <translation>{file} は読み取り専用です。自分のフォルダにコピーするか、書き込み禁止を解除してください。</translation>
    </message>
    <message>
        <source>The folder of {file} cannot be written to. Choose a folder of your own, such as Documents.</source>
        <translation>{file} のフォルダには書き込めません。ドキュメントなど、自分のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first or choose another.</source>
        <translation>フォルダ {folder} がありません。先に作るか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>You are not allowed to open {file}. Ask the administrator of this computer for access.</source>
        <translation>{file} を開く権限がありません。このパソコンの管理者に相談してください。</translation>
    </message>
    <message>
        <source>{file} is on a network drive, where saved answers can be lost. Copy it to a folder on this computer.</source>
        <translation>{file} は共有フォルダにあります。保存した内容が失われるおそれがあります。このパソコンにコピーしてください。</translation>
    </message>
    <message>
        <source>The name or the place of {file} is too long. Use a shorter name or a folder less deep.</source>
        <translation>{file} の名前か場所が長すぎます。短い名前にするか、浅いフォルダに置いてください。</translation>
    </message>
    <message>
        <source>The name {file} has characters this program cannot use. Rename the file.</source>
        <translation>{file} の名前に使えない文字があります。ファイルの名前を変えてください。</translation>
    </message>
    <message>
        <source>Another program left {stray} beside {file}. Opening both could mix old and new content. Move {stray} to another folder, then open again.</source>
        <translation>{file} のとなりに、別のアプリが残した {stray} があります。一緒に開くと内容が混ざるおそれがあります。{stray} を別のフォルダに移してから開いてください。</translation>
    </message>
    <message>
        <source>{file} was moved, removed or replaced while it was open. What you entered last was not saved. Close it, put it back and open it again.</source>
        <translation>{file} が開いている間に移動・削除・置き換えされました。最後の入力は保存されていません。閉じて元の場所に戻し、開き直してください。</translation>
    </message>
    <message>
        <source>{file} cannot be opened safely here: {pragma} answered {answer}. Install the program again.</source>
        <translation>{file} を安全に開けません（{pragma}：{answer}）。アプリを入れ直してください。</translation>
    </message>
    <message>
        <source>The backup {file} did not come out equal to the original and was thrown away. Nothing else was changed. Try again, or use another drive.</source>
        <translation>バックアップ {file} が元の内容と一致しないため、使いませんでした。ほかは変えていません。もう一度試すか、別のドライブを使ってください。</translation>
    </message>
    <message>
        <source>The text {text} holds half a character and cannot be saved. Type it again.</source>
        <translation>{text} に壊れた文字があり、保存できません。入力し直してください。</translation>
    </message>
    <message>
        <source>There is no space left for {file}. What was saved before is untouched. Free some space on the drive, then try again.</source>
        <translation>空き容量が足りず、{file} に書き込めません。保存済みの内容は無事です。空きを作ってからやり直してください。</translation>
    </message>
    <message>
        <source>{file} could not be read or written. What was saved before is untouched. Check that the drive is connected, then open it again.</source>
        <translation>{file} を読み書きできませんでした。保存済みの内容は変わっていません。ドライブの接続を確かめ、開き直してください。</translation>
    </message>
    <message>
        <source>The planning weights cannot be read as TOML ({reason}). Restore the file or correct it.</source>
        <translation>計画の重みのファイルが、TOMLとして読めません（{reason}）。ファイルを元に戻すか、直してください。</translation>
    </message>
    <message>
        <source>The planning weights have a missing, unknown or incomplete entry: {id}. Each entry needs value, unit, label and source.</source>
        <translation>計画の重みのファイルで、項目「{id}」がないか、余分か、足りません。各項目には value・unit・label・source が必要です。</translation>
    </message>
    <message>
        <source>In the planning weights, {id} must be a whole number from {least} to {most}. Correct it.</source>
        <translation>計画の重みのファイルで、「{id}」は{least}から{most}までの整数にします。直してください。</translation>
    </message>
    <message>
        <source>There are no coordinates for {name} ({municipality}), so travel cannot be estimated. Check the municipality code.</source>
        <translation>{name}（{municipality}）の位置が分からず、移動時間を見積もれません。団体コードを確かめてください。</translation>
    </message>
    <message>
        <source>These days cannot be marked. Write a first and a last day, {most} days at most.</source>
        <translation>この日は加えられません。初めの日と終わりの日を、{most}日以内で書いてください。</translation>
    </message>
    <message>
        <source>Say what is on these days, such as 議会. Nothing was changed.</source>
        <translation>その日にあること（議会など）を書いてください。何も変えていません。</translation>
    </message>
    <message>
        <source>This prefecture has no municipality {code}. Nothing was changed.</source>
        <translation>この県に、コード{code}の市町村はありません。何も変えていません。</translation>
    </message>
    <message>
        <source>Nobody in the pool has the number {key}. Nothing was changed.</source>
        <translation>人材の一覧に、番号{key}の人はいません。何も変えていません。</translation>
    </message>
    <message>
        <source>The plan has no visit of {key} on {day}. Look at the list of visits.</source>
        <translation>計画に、{key}の{day}の訪問はありません。訪問の一覧で確かめてください。</translation>
    </message>
    <message>
        <source>This visit cannot be made on {day}. Choose a day that the list of visits offers.</source>
        <translation>この訪問は{day}にはできません。訪問の一覧にある日から選んでください。</translation>
    </message>
    <message>
        <source>There is no report of {code}, so there is nothing to write. Look at the code.</source>
        <translation>{code}の報告がないので、書けるものがありません。コードを確かめてください。</translation>
    </message>
    <message>
        <source>The plan sends nobody with the number {key}. Look at the plan.</source>
        <translation>計画に、番号{key}の人の派遣はありません。計画を確かめてください。</translation>
    </message>
    <message>
        <source>The plan sends nobody to {code}. Look at the plan.</source>
        <translation>計画に、{code}への派遣はありません。計画を確かめてください。</translation>
    </message>
    <message>
        <source>The words for paper shipped with the program are damaged: {file}, {entry}. {reason} Install the program again.</source>
        <translation>印刷用のことばのファイルが壊れています（{file}、{entry}）。{reason}アプリを入れ直してください。</translation>
    </message>
    <message>
        <source>This is not an Excel workbook (.xlsx), or it is damaged. Nothing was read. Save it in Excel as .xlsx and try again.</source>
        <translation>Excelのブック（.xlsx）ではないか、壊れています。何も読み込んでいません。Excelで .xlsx として保存し直してください。</translation>
    </message>
    <message>
        <source>This file is far larger inside than such a table can be. It was not read. Copy only the table into a new workbook and try again.</source>
        <translation>このファイルは、表としては中身が大きすぎます。何も読み込んでいません。表だけを新しいブックに写して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls), or a workbook locked with a password. Nothing was read. Open it in Excel and save it as .xlsx without a password.</source>
        <translation>古い形のExcelか、パスワードのかかったファイルです。何も読んでいません。Excelで開き、パスワードなしの .xlsx で保存してください。</translation>
    </message>
    <message>
        <source>No table was found in this file. Nothing was read. Choose an Excel workbook (.xlsx) or a text file (.csv).</source>
        <translation>このファイルの中に表が見つかりません。何も読んでいません。Excelのファイル（.xlsx）か、CSVのファイルを選んでください。</translation>
    </message>
    <message>
        <source>This table has more than {rows} rows. Nothing was read. Leave only the rows of the ledger and try again.</source>
        <translation>この表は{rows}行より長くなっています。何も読んでいません。台帳の行だけを残して、もう一度ためしてください。</translation>
    </message>
    <message>
        <source>No column with the names of systems was recognised. Nothing was changed. Call its heading 「システム名」, or choose the columns in the window. The headings found: {titles}</source>
        <translation>システムの名前の列が見つかりません。何も変えていません。見出しを「システム名」にするか、画面で列を選んでください。見つかった見出し：{titles}</translation>
    </message>
    <message>
        <source>This is not a slip that dxdesk wrote: its mark is missing. Nothing was read. Copy the answers into the slip that was handed out, or enter them on the question&apos;s page.</source>
        <translation>dxdeskが出した用紙の目印がありません。何も読んでいません。渡した用紙に答えを写すか、質問のページで入力してください。</translation>
    </message>
    <message>
        <source>No table of answers was found in this slip. Nothing was read. A row with the headings 番号 and 答え is needed.</source>
        <translation>この用紙に答えの表が見つかりません。何も読んでいません。見出し「番号」と「答え」のある行が要ります。</translation>
    </message>
    <message>
        <source>Slips of different towns or question sets are mixed in this file. Nothing was read. Read them one file at a time.</source>
        <translation>ちがう市町村か、ちがう版の質問の用紙がまざっています。何も読んでいません。1つのファイルに1つの用紙を入れてください。</translation>
    </message>
    <message>
        <source>The table of specialists has {count} places that cannot be read. Nothing was changed. Mend these and read it in again:
{cells}</source>
        <translation>人材の表に、読めないところが{count}か所あります。何も変わっていません。次のところを直して、もう一度読み込んでください。
{cells}</translation>
    </message>
    <message>
        <source>The lists of candidates have {count} places that cannot be read. Nothing was changed. Mend these and read them in again:
{cells}</source>
        <translation>候補の一覧に、読めないところが{count}か所あります。何も変えていません。直してから、もう一度取り込んでください。
{cells}</translation>
    </message>
    <message>
        <source>The table of people and systems has {count} places that cannot be read. Nothing was changed. Mend these and read it in again:
{cells}</source>
        <translation>人とシステムの表に、読めないところが{count}か所あります。何も変わっていません。次のところを直して、もう一度読み込んでください。
{cells}</translation>
    </message>
    <message>
        <source>There is no municipality with the code {code}. Check the six digits.</source>
        <translation>団体コード {code} の市町村はありません。6けたの数字を確かめてください。</translation>
    </message>
    <message>
        <source>There is no file {file}. Check the name and the folder.</source>
        <translation>ファイル {file} が見つかりません。名前と場所を確かめてください。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the file inside it.</source>
        <translation>{file} はフォルダです。中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check whether it is open elsewhere or needs permission.</source>
        <translation>ファイル {file} を読めません。ほかで開いていないか、見る権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>{file} cannot be replaced. If it is open in Excel or elsewhere, close it there and try again, or choose another name.</source>
        <translation>{file}を書きかえられません。Excelなどで開いていれば閉じて、もう一度ためすか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The file {file} is empty. Ask for it again, or take it from the copy.</source>
        <translation>ファイル {file} は空です。もう一度もらうか、控えから取ってください。</translation>
    </message>
    <message>
        <source>{file} is not a file of dxdesk. Choose a .dxtown, .dxpref, .dxkit or .dxr file.</source>
        <translation>{file} はdxdeskのファイルではありません。.dxtown、.dxpref、.dxkit、.dxr を選んでください。</translation>
    </message>
    <message>
        <source>{file} is {what}; it is not one that dxdesk carries. Choose a .dxtown, .dxpref, .dxkit, .dxr or .dxreply file.</source>
        <translation>{file}は{what}で、dxdeskで運ぶファイルではありません。.dxtown、.dxpref、.dxkit、.dxr、.dxreplyのどれかを選んでください。</translation>
    </message>
    <message>
        <source>{file} was left when writing broke off; nothing in it is missing elsewhere. It may be thrown away. Write the file once more.</source>
        <translation>{file}は、書き込みが途中で切れたときの残りです。消してかまいません。ファイルをもう一度書き出してください。</translation>
    </message>
    <message>
        <source>This sealed file is cut off, or another program made it: its length is none that dxdesk writes. Ask for it again, and remove the stick only after it says so.</source>
        <translation>封をしたこのファイルは途中で切れているか、ほかのプログラムのものです。長さがdxdeskの書き方と合いません。もう一度もらい、USBメモリは取り外しの案内が出てから抜いてください。</translation>
    </message>
    <message>
        <source>There is no moment “{said}” in the history. Give a number from it, or a day.</source>
        <translation>「{said}」にあたる時点が履歴にありません。履歴の番号か、日付で指定してください。</translation>
    </message>
    <message>
        <source>This kit of {prefecture} does not list {town}. Ask the prefecture for the right kit.</source>
        <translation>この受付キット（{prefecture}）に {town} は入っていません。正しいキットを都道府県に頼んでください。</translation>
    </message>
    <message>
        <source>A data file of the kit cannot be used: {file}, {id}: {reason} ({at}) Nothing was changed. The prefecture has to mend it and make the kit again.</source>
        <translation>キットのデータに使えないものがあります。{file} の {id}：{reason}（{at}）何も変えていません。県が直して、キットを作り直す必要があります。</translation>
    </message>
    <message>
        <source>{file} has the version {version}, which is not newer than that of the program. Nothing was changed. Write a higher number, such as {next}.</source>
        <translation>{file} の版（{version}）は、付属のものより新しくありません。何も変えていません。{next} のように、番号を上げてください。</translation>
    </message>
    <message>
        <source>{folder} holds nothing that differs from the program. Nothing was changed. Write the files out first, and change them.</source>
        <translation>{folder} に、付属のものとちがうファイルがありません。何も変えていません。先に書き出して、書き換えてください。</translation>
    </message>
    <message>
        <source>{file} is not a data file that a kit can carry. Nothing was changed. Take it out of the folder.</source>
        <translation>{file} は、キットで運べるデータではありません。何も変えていません。フォルダから外してください。</translation>
    </message>
    <message>
        <source>Something lies in {folder} already. Nothing was written. Choose an empty folder.</source>
        <translation>{folder} には、もう何かが入っています。何も書いていません。空のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{file} is not written in UTF-8. Open it in the notepad, and save it with the character code UTF-8.</source>
        <translation>{file} の文字コードがUTF-8ではありません。メモ帳で開き、文字コードをUTF-8にして保存してください。</translation>
    </message>
    <message>
        <source>The report answers the question {id}, which this prefecture never sent out. It was not taken in. Ask the town which kit it used.</source>
        <translation>この報告には、この県が配っていない質問 {id} への答えがあります。取り込みませんでした。どのキットを使ったかを市町村に聞いてください。</translation>
    </message>
    <message>
        <source>The deadline {day} has already passed. Choose a later day.</source>
        <translation>締め切り {day} はもう過ぎています。これからの日を入れてください。</translation>
    </message>
    <message>
        <source>There is no kit in this workspace yet. Take in the prefecture&apos;s kit file first (--kit).</source>
        <translation>受付キットがまだありません。先に都道府県のキットを取り込んでください（--kit）。</translation>
    </message>
    <message>
        <source>There is no prefecture with the number {code}. Write 01 to 47.</source>
        <translation>番号 {code} の都道府県はありません。01 から 47 で書いてください。</translation>
    </message>
    <message>
        <source>No report has been taken in yet. Import the towns&apos; reports first.</source>
        <translation>まだ報告がありません。先に市町村の報告を取り込んでください。</translation>
    </message>
    <message>
        <source>Nobody is in the pool yet. Take in the pool&apos;s Excel file first.</source>
        <translation>専門人材がまだ登録されていません。先に人材のExcelを取り込んでください。</translation>
    </message>
    <message>
        <source>The fiscal year {year} is already over. Choose this one or a later one.</source>
        <translation>{year}年度はもう終わっています。今年度か、その先の年度を選んでください。</translation>
    </message>
    <message>
        <source>No plan has been made yet. Make one first (pref plan).</source>
        <translation>派遣計画がまだありません。先に計画をつくってください（pref plan）。</translation>
    </message>
    <message>
        <source>Nobody in the pool has the key {key}. Look it up in the pool&apos;s Excel file.</source>
        <translation>人材の番号 {key} は登録されていません。人材のExcelで確かめてください。</translation>
    </message>
    <message>
        <source>No need has the key {key}. It is written as 393011:N01, as in the plan.</source>
        <translation>要望の記号 {key} はありません。計画にあるとおり 393011:N01 の形で書いてください。</translation>
    </message>
    <message>
        <source>The folder {folder} already has something in it. Name a new or empty one.</source>
        <translation>フォルダ {folder} には、もう何か入っています。新しい名前か、空のものにしてください。</translation>
    </message>
    <message>
        <source>{file} cannot be made a folder. Name another place.</source>
        <translation>{file} をフォルダとしてつくれません。別の場所にしてください。</translation>
    </message>
    <message>
        <source>Stopped before the end. What was said to be saved is saved.</source>
        <translation>途中で止めました。「保存しました」と出たものは残っています。</translation>
    </message>
    <message>
        <source>Something unforeseen happened ({kind}, {where}). What was said to be saved is saved. Tell the people who look after dxdesk.</source>
        <translation>思いがけないことが起きました（{kind}、{where}）。「保存しました」と出たものは残っています。dxdeskの担当にこの文を伝えてください。</translation>
    </message>
    <message>
        <source>{file} cannot be read as answers. It must be JSON such as {example}.</source>
        <translation>{file} を回答として読めません。{example} の形の JSON にしてください。</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write the day on which the report was handed over.</source>
        <translation>{day}はまだ来ていません。県に渡した日を入れてください。</translation>
    </message>
    <message>
        <source>No report file has been made yet. Make one first.</source>
        <translation>報告ファイルがまだありません。先に報告ファイルをつくってください。</translation>
    </message>
    <message>
        <source>{folder} already holds {file} of another workspace. It was not replaced. Choose another folder.</source>
        <translation>{folder} に、別の作業ファイルで作った {file} があります。上書きしていません。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{file} is no longer the file that was made. Make the report file again.</source>
        <translation>{file} は、つくったときのファイルと中身がちがいます。報告ファイルをもう一度つくってください。</translation>
    </message>
    <message>
        <source>{id} is answered twice. Nothing was saved. Leave only the answer that counts.</source>
        <translation>{id} に回答が2つあります。何も保存していません。正しいほうだけを残してください。</translation>
    </message>
    <message>
        <source>This workspace belongs to {name} ({code}). Make a workspace of its own for another municipality.</source>
        <translation>この作業ファイルは {name}（{code}）のものです。ほかの市町村には、新しい作業ファイルをつくってください。</translation>
    </message>
    <message>
        <source>Neither a person nor a system stands in this Excel file. Nothing was changed. Choose the file that is filled in.</source>
        <translation>このExcelには、人もシステムも書かれていません。何も変えていません。記入したファイルを選んでください。</translation>
    </message>
    <message>
        <source>This slip was handed out by {other}, and this workspace is that of {name}. Nothing was read. Choose the slip of {name}.</source>
        <translation>この用紙は{other}のもので、この作業ファイルは{name}のものです。何も読んでいません。{name}の用紙を選んでください。</translation>
    </message>
    <message>
        <source>This slip asks another edition of the questions ({version}). Nothing was read. Enter the answers on the questions&apos; pages, or hand out a new slip.</source>
        <translation>この用紙の質問は別の版（{version}）です。何も読んでいません。質問のページで入力するか、新しい用紙を渡してください。</translation>
    </message>
    <message>
        <source>This reason cannot be kept: {reason} ({said}). Write it in another way.</source>
        <translation>この理由は保存できません。{reason}（{said}）別の書きかたにしてください。</translation>
    </message>
    <message>
        <source>This line for the handover cannot be kept: {reason} ({said}). Write it in another way.</source>
        <translation>引継ぎのこの行は保存できません。{reason}（{said}）別の書きかたにしてください。</translation>
    </message>
    <message>
        <source>Nothing is written in this line for the handover. Write who it is, or what it is about.</source>
        <translation>引継ぎの行が空です。何も書きとめていません。相手か中身を書いてください。</translation>
    </message>
    <message>
        <source>There is no section {code}. Nothing was written. Choose from {known}.</source>
        <translation>「{code}」という章はありません。何も書いていません。{known}から選んでください。</translation>
    </message>
    <message>
        <source>No question is waiting for this addressee. Nothing was written. Look at the list of what is waiting.</source>
        <translation>この宛先に聞く質問はありません。何も書いていません。確認待ちの一覧を見てください。</translation>
    </message>
    <message>
        <source>{id} is not waiting: it is no 「わからない」. Nothing was changed. Look at the list of what is waiting.</source>
        <translation>{id}は「わからない」ではないので、確認待ちにありません。何も変えていません。確認待ちの一覧を見てください。</translation>
    </message>
    <message>
        <source>This slip holds no new answer that can be taken. Nothing was saved. Look at what is said about each question.</source>
        <translation>この用紙に、新しく入れられる答えはありません。何も保存していません。質問ごとの説明を見てください。</translation>
    </message>
    <message>
        <source>{id} has been answered since this slip was read. Nothing was saved. Read the slip again.</source>
        <translation>この用紙を読んだあとで、{id}の答えが変わりました。何も保存していません。用紙をもう一度読んでください。</translation>
    </message>
    <message>
        <source>Nobody stands in this Excel file. The pool was not changed. Choose the file that is filled in.</source>
        <translation>このExcelには、だれも書かれていません。登録は前のままです。記入したファイルを選んでください。</translation>
    </message>
    <message>
        <source>{base} is no municipality of this prefecture. Write its code of six digits.</source>
        <translation>{base}は、この都道府県の市町村ではありません。団体コード6桁で書いてください。</translation>
    </message>
    <message>
        <source>No list of candidates stands in this Excel file. Nothing was changed. It needs a heading with the names and one with the kinds.</source>
        <translation>このExcelに候補の一覧が見つかりません。何も変えていません。氏名か社名の見出しと、類型の見出しが要ります。</translation>
    </message>
    <message>
        <source>There is no report (.dxr) in {folder}. Name the folder that holds them; folders inside it are not searched.</source>
        <translation>{folder} に報告（.dxr）がありません。報告の入ったフォルダを選んでください。中のフォルダまでは探しません。</translation>
    </message>
    <message>
        <source>{file} is a file of another kind and was not replaced. Choose another name.</source>
        <translation>{file} は別の種類のファイルなので、上書きしませんでした。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{file} holds the key of another workspace and was not replaced. Write to another folder.</source>
        <translation>{file} には別の作業ファイルの鍵があるので、上書きしませんでした。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Today cannot be {day}. Set the computer&apos;s clock, or write a day from {first} to {last} after --today.</source>
        <translation>今日の日付が {day} になっています。パソコンの時計を直すか、--today に {first}年から{last}年までの日を書いてください。</translation>
    </message>
    <message>
        <source>The result could not be written out; the work itself is done. Check the room on the disk it was to go to.</source>
        <translation>結果を出力先に書けませんでした。仕事そのものは終わっています。出力先の空きを確かめてください。</translation>
    </message>
    <message>
        <source>This is not how the command is written. `dxdesk --help` shows the verbs.</source>
        <translation>命令の書き方がちがいます。`dxdesk --help` で書き方が分かります。</translation>
    </message>
    <message>
        <source>This file is empty. It was not attached. Check that you chose the right file.</source>
        <translation>このファイルは空です。添付していません。ファイルを確かめてください。</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB and was not attached. Attach only the pages needed.</source>
        <translation>{most}MBより大きいので、添付していません。必要なページだけにしてください。</translation>
    </message>
    <message>
        <source>There are {most} files already. Take one out before attaching another.</source>
        <translation>添付は{most}個までです。1つ外してから添付してください。</translation>
    </message>
    <message>
        <source>All files together would be larger than {most} MB. Take one out before attaching another.</source>
        <translation>添付の合計が{most}MBをこえます。1つ外してから添付してください。</translation>
    </message>
    <message>
        <source>The files to be sent would be larger than {most} MB together. Send fewer or smaller ones.</source>
        <translation>報告に入れる添付の合計が{most}MBをこえます。数を減らすか、小さくしてください。</translation>
    </message>
    <message>
        <source>The same file is attached to {id} already ({name}). Nothing was changed.</source>
        <translation>同じファイルが、すでに{id}に添付されています（{name}）。何も変えていません。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; names no file for an answer. Write the question, an equals sign and the file, such as B07=memo.pdf.</source>
        <translation>「{text}」では、どの答えに何を添付するかわかりません。B07=手順書.pdf のように書いてください。</translation>
    </message>
    <message>
        <source>This file is no longer attached. Look at the list again.</source>
        <translation>このファイルは、もう添付されていません。一覧を見なおしてください。</translation>
    </message>
    <message>
        <source>The ledger has no line {number}; the last one is {most}. Look at it again.</source>
        <translation>持ち出し台帳に{number}番の行はありません。最後は{most}番です。台帳を確かめてください。</translation>
    </message>
    <message>
        <source>These words cannot be kept in the ledger ({reason}). Write up to 100 letters.</source>
        <translation>このことばは台帳に書けません（{reason}）。100文字までで書いてください。</translation>
    </message>
    <message>
        <source>{day} cannot be: the file was written on {written}, and carrying out, coming back and erasing follow it in this order, today at the latest.</source>
        <translation>{day}にはできません。ファイルは{written}に作りました。持ち出し、返却、消去の順で、今日までの日を書いてください。</translation>
    </message>
    <message>
        <source>Write in words why both answers are right. {reason}</source>
        <translation>どちらの答えも正しい理由を書いてください。{reason}</translation>
    </message>
    <message>
        <source>No contradiction has the number {id}. Look at the list without --keep and --open.</source>
        <translation>「{id}」という番号の、合わない答えはありません。一覧の番号を確かめてください。</translation>
    </message>
    <message>
        <source>These answers fit each other now. There is nothing to keep.</source>
        <translation>いまの答えは合っています。理由はいりません。</translation>
    </message>
    <message>
        <source>The solver did not return a plan ({status}). Nothing was changed. Please try again.</source>
        <translation>計画を作れませんでした（{status}）。何も変わっていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not valid TOML.</source>
        <translation>TOMLの書き方になっていません。</translation>
    </message>
    <message>
        <source>There is no such key here.</source>
        <translation>ここには使えない項目名です。</translation>
    </message>
    <message>
        <source>A key is missing.</source>
        <translation>必要な項目がありません。</translation>
    </message>
    <message>
        <source>The value has the wrong type.</source>
        <translation>値の種類がちがいます。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文字が空です。</translation>
    </message>
    <message>
        <source>This word is not among those allowed here.</source>
        <translation>ここでは使えない語です。</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>No file holds this section.</source>
        <translation>この章のファイルがありません。</translation>
    </message>
    <message>
        <source>This section is not in the list of sections.</source>
        <translation>章の一覧にない章です。</translation>
    </message>
    <message>
        <source>Two files hold this section.</source>
        <translation>この章のファイルが2つあります。</translation>
    </message>
    <message>
        <source>The section has no question.</source>
        <translation>この章には質問がありません。</translation>
    </message>
    <message>
        <source>Two questions have this id.</source>
        <translation>同じ番号の質問が2つあります。</translation>
    </message>
    <message>
        <source>A question id is the letter of its section and two digits.</source>
        <translation>質問の番号は、章の文字と2けたの数字です。</translation>
    </message>
    <message>
        <source>The same code stands twice in the list.</source>
        <translation>一覧に同じ記号が2つあります。</translation>
    </message>
    <message>
        <source>The same label stands twice in the list.</source>
        <translation>一覧に同じ表示名が2つあります。</translation>
    </message>
    <message>
        <source>This code is reserved.</source>
        <translation>この記号は使えません。</translation>
    </message>
    <message>
        <source>The list of first questions names no question.</source>
        <translation>最初の質問の一覧に、ない質問があります。</translation>
    </message>
    <message>
        <source>A choice of a scored question must say points, 0 to 4 or &quot;none&quot;.</source>
        <translation>採点する質問の選択肢には、0〜4点か none を書きます。</translation>
    </message>
    <message>
        <source>Points stand where nothing is scored.</source>
        <translation>採点しないところに点数があります。</translation>
    </message>
    <message>
        <source>Points are a whole number from 0 to 4, or &quot;none&quot;.</source>
        <translation>点数は0〜4の整数か none です。</translation>
    </message>
    <message>
        <source>Nothing says how this question is scored.</source>
        <translation>この質問の採点のしかたがありません。</translation>
    </message>
    <message>
        <source>This measure does not fit the kind of question.</source>
        <translation>採点の測り方が、質問の形に合いません。</translation>
    </message>
    <message>
        <source>Bands must rise, and only the last has no upper bound.</source>
        <translation>点数の区切りは小さい順です。上限なしは最後だけです。</translation>
    </message>
    <message>
        <source>A scored question needs a dimension.</source>
        <translation>採点する質問には分野が必要です。</translation>
    </message>
    <message>
        <source>This key does not fit the kind of question.</source>
        <translation>この質問の形では使わない項目です。</translation>
    </message>
    <message>
        <source>This kind of question needs this key.</source>
        <translation>この質問の形では必要な項目です。</translation>
    </message>
    <message>
        <source>The condition refers to its own question.</source>
        <translation>表示の条件が、自分の質問を見ています。</translation>
    </message>
    <message>
        <source>The condition refers to a later question.</source>
        <translation>表示の条件が、後の質問を見ています。</translation>
    </message>
    <message>
        <source>The condition refers to no question.</source>
        <translation>表示の条件が、ない質問を見ています。</translation>
    </message>
    <message>
        <source>The condition names no choice of its question.</source>
        <translation>表示の条件に、ない選択肢があります。</translation>
    </message>
    <message>
        <source>The condition says nothing, or says two things.</source>
        <translation>表示の条件が空か、2つのことを言っています。</translation>
    </message>
    <message>
        <source>This condition can never hold.</source>
        <translation>この条件は、決して成り立ちません。</translation>
    </message>
    <message>
        <source>The id of a contradiction is Z and two digits.</source>
        <translation>食い違いの番号は、Zと2けたの数字です。</translation>
    </message>
    <message>
        <source>A contradiction needs two questions.</source>
        <translation>食い違いには、2つの質問がいります。</translation>
    </message>
    <message>
        <source>The same question stands twice in it.</source>
        <translation>同じ質問が2回あります。</translation>
    </message>
    <message>
        <source>Another question depends on this one, or it is a table, so it cannot be sealed.</source>
        <translation>ほかの質問を出す条件になっているか、表の質問なので、封をできません。</translation>
    </message>
    <message>
        <source>This condition does not fit the kind of its question.</source>
        <translation>表示の条件が、相手の質問の形に合いません。</translation>
    </message>
    <message>
        <source>Sections that begin with X belong to the prefectures.</source>
        <translation>Xで始まる章は、都道府県のものです。</translation>
    </message>
    <message>
        <source>The section of your own questions is X and the number of the prefecture.</source>
        <translation>独自の質問の章は、Xと都道府県の番号です。</translation>
    </message>
    <message>
        <source>The id of an own question is the code of its section and two digits.</source>
        <translation>独自の質問の番号は、章の記号と2桁の数字です。</translation>
    </message>
    <message>
        <source>An own question is not scored and stays out of the ten fields.</source>
        <translation>独自の質問に点数は付けられず、10分野にも入りません。</translation>
    </message>
    <message>
        <source>This is more than dxdesk can show well.</source>
        <translation>長すぎるか、多すぎます。</translation>
    </message>
    <message>
        <source>This character cannot travel.</source>
        <translation>この文字は運べません。</translation>
    </message>
    <message>
        <source>This question has travelled, and its answers would mean something else. Give it a new id.</source>
        <translation>この質問はもう配ってあり、答えの意味が変わってしまいます。新しい番号を付けてください。</translation>
    </message>
    <message>
        <source>Only wording can be changed, and choices added. More needs a newer program.</source>
        <translation>変えられるのは言いまわしと、選択肢を足すことだけです。ほかは新しいdxdeskが必要です。</translation>
    </message>
    <message>
        <source>A question of the program is missing here.</source>
        <translation>付属の質問が抜けています。</translation>
    </message>
    <message>
        <source>A new question of the program needs a newer program.</source>
        <translation>付属の質問を増やすには、新しいdxdeskが必要です。</translation>
    </message>
    <message>
        <source>A version is a year and a number, such as 2026.2.</source>
        <translation>版は、2026.2 のように年と番号で書きます。</translation>
    </message>
    <message>
        <source>Questions of another year need a newer program.</source>
        <translation>別の年の質問には、新しいdxdeskが必要です。</translation>
    </message>
    <message>
        <source>A reading is written in hiragana.</source>
        <translation>よみは、ひらがなで書きます。</translation>
    </message>
    <message>
        <source>Signs of markup do not belong in an explanation.</source>
        <translation>説明に、飾りの記号は使えません。</translation>
    </message>
    <message>
        <source>The same word is explained twice.</source>
        <translation>同じことばが2回説明されています。</translation>
    </message>
    <message>
        <source>There is no such choice.</source>
        <translation>その選択肢はありません。</translation>
    </message>
    <message>
        <source>The same choice was taken twice.</source>
        <translation>同じ選択肢が2回あります。</translation>
    </message>
    <message>
        <source>Too many choices were taken.</source>
        <translation>選んだ数が多すぎます。</translation>
    </message>
    <message>
        <source>This choice cannot be taken together with others.</source>
        <translation>ほかの選択肢と一緒には選べません。</translation>
    </message>
    <message>
        <source>Take at least one choice.</source>
        <translation>1つ以上選んでください。</translation>
    </message>
    <message>
        <source>This cannot be read as a whole number. Write it like 12 or 1,234.</source>
        <translation>整数として読めません。12 や 1,234 のように書いてください。</translation>
    </message>
    <message>
        <source>The number is outside the range.</source>
        <translation>数が範囲の外です。</translation>
    </message>
    <message>
        <source>This cannot be read as a date. Write it like 令和8年11月23日 or 2026-11-23.</source>
        <translation>日付として読めません。令和8年11月23日 や 2026-11-23 のように書いてください。</translation>
    </message>
    <message>
        <source>This day has not come yet. Write the day the answer was true on.</source>
        <translation>まだ来ていない日です。答えが正しかった日を入れてください。</translation>
    </message>
    <message>
        <source>Write this answer in words.</source>
        <translation>文字で書いてください。</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>何も書かれていません。</translation>
    </message>
    <message>
        <source>The text is longer than 2,000 characters.</source>
        <translation>2,000文字をこえています。短くしてください。</translation>
    </message>
    <message>
        <source>This character is one of the town&apos;s own. The prefecture&apos;s PC cannot show it. Write another character.</source>
        <translation>外字は都道府県のパソコンで表示できません。別の文字で書いてください。</translation>
    </message>
    <message>
        <source>The text holds an invisible control character. Type the text again.</source>
        <translation>見えない制御文字が入っています。打ち直してください。</translation>
    </message>
    <message>
        <source>Write each part as name:value, with commas between.</source>
        <translation>「項目:値」をカンマで区切って書いてください。</translation>
    </message>
    <message>
        <source>There is no such part in this question.</source>
        <translation>この質問にその項目はありません。</translation>
    </message>
    <message>
        <source>The same part is given twice.</source>
        <translation>同じ項目が2回あります。</translation>
    </message>
    <message>
        <source>A part that is needed is missing.</source>
        <translation>必要な項目がありません。</translation>
    </message>
    <message>
        <source>Give this answer as a list of rows.</source>
        <translation>行の一覧で答えてください。</translation>
    </message>
    <message>
        <source>There are more than 500 rows.</source>
        <translation>行が500をこえています。</translation>
    </message>
    <message>
        <source>The numbers do not add up to what is asked.</source>
        <translation>合計が合いません。足して確かめてください。</translation>
    </message>
    <message>
        <source>A part is larger than the whole.</source>
        <translation>内訳が全体より大きくなっています。</translation>
    </message>
    <message>
        <source>This is not the six-digit code of a municipality.</source>
        <translation>6けたの団体コードではありません。</translation>
    </message>
    <message>
        <source>The answer holds a part that is not known.</source>
        <translation>回答に、使えない項目があります。</translation>
    </message>
    <message>
        <source>The answer says two things at once.</source>
        <translation>1つの回答で2つのことを言っています。</translation>
    </message>
    <message>
        <source>There is no such person in the list.</source>
        <translation>その人は一覧にいません。</translation>
    </message>
    <message>
        <source>The same name stands twice in the list.</source>
        <translation>一覧に同じ名前が2つあります。</translation>
    </message>
    <message>
        <source>The same system stands twice in the list.</source>
        <translation>一覧に同じシステムが2つあります。</translation>
    </message>
    <message>
        <source>A share is a whole number of tenths from 0 to 10.</source>
        <translation>割合は0割から10割までの整数です。</translation>
    </message>
    <message>
        <source>This file does not belong here.</source>
        <translation>ここにはないはずのファイルです。</translation>
    </message>
    <message>
        <source>This table does not belong here.</source>
        <translation>ここにはないはずの表です。</translation>
    </message>
    <message>
        <source>A list of tables belongs here.</source>
        <translation>ここには表の並びが要ります。</translation>
    </message>
    <message>
        <source>Two tables have this id.</source>
        <translation>同じ記号の表が2つあります。</translation>
    </message>
    <message>
        <source>This code points nowhere.</source>
        <translation>この記号の指す先がありません。</translation>
    </message>
    <message>
        <source>A rate is a text from 0 to 1, such as &quot;0.7&quot;.</source>
        <translation>率は 0 から 1 の文字です。&quot;0.7&quot; のように書きます。</translation>
    </message>
    <message>
        <source>The last year comes before the first.</source>
        <translation>終わりの年度が始まりより前です。</translation>
    </message>
    <message>
        <source>Two ceilings hold in the same year.</source>
        <translation>同じ年度に上限が2つあります。</translation>
    </message>
    <message>
        <source>There are no words for this status.</source>
        <translation>この状態に添える言葉がありません。</translation>
    </message>
    <message>
        <source>This table is part of the program. It changes only with a newer program.</source>
        <translation>この表は変えられません。変えるには新しいdxdeskが必要です。</translation>
    </message>
    <message>
        <source>An entry is missing. Keep it, and give it its last year instead.</source>
        <translation>項目が抜けています。消さずに、終わりの年度を書いてください。</translation>
    </message>
    <message>
        <source>Tables of another year need a newer program.</source>
        <translation>別の年の表には、新しいdxdeskが必要です。</translation>
    </message>
    <message>
        <source>The bands must fall, and the last begins at 0.</source>
        <translation>区切りは大きい順に並べ、最後を0にします。</translation>
    </message>
    <message>
        <source>This file of words is not valid TOML.</source>
        <translation>TOMLの形になっていません。</translation>
    </message>
    <message>
        <source>The words are missing, or they are not a sentence.</source>
        <translation>ことばがないか、文になっていません。</translation>
    </message>
    <message>
        <source>This list of words has the wrong length.</source>
        <translation>ことばの数が合いません。</translation>
    </message>
    <message>
        <source>The sentence has a place to fill that is not known.</source>
        <translation>知らない差しこみがあります。</translation>
    </message>
    <message>
        <source>This number is outside what is possible.</source>
        <translation>ありえない数です。</translation>
    </message>
    <message>
        <source>Each urgency from 1 to 4 is needed once.</source>
        <translation>急ぎの段階は、1から4まで1つずつ要ります。</translation>
    </message>
    <message>
        <source>The sentence is missing, or its placeholders are not the expected ones.</source>
        <translation>文がないか、入れる値の場所が違います。</translation>
    </message>
    <message>
        <source>One frequency is needed for this case.</source>
        <translation>この場合の回数が1つ要ります。</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on. Use the commands instead: `dxdesk --help`.</source>
        <translation>ここには窓を開く画面がありません。かわりにコマンドを使ってください：`dxdesk --help`。</translation>
    </message>
    <message>
        <source>The system part {library} that windows need is missing. Have this line run once: {line}</source>
        <translation>窓を開くのに必要な部品 {library} がありません。次の1行を一度だけ実行してもらってください。 {line}</translation>
    </message>
    <message>
        <source>The window of dxdesk is open already, but it does not answer. Wait a moment or close it, then try again.</source>
        <translation>dxdeskはもう開いていますが、答えません。少し待つか、閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{file} is marked as open on another computer ({computer}). Close it there first.</source>
        <translation>{file} は、別のパソコン（{computer}）で開かれている印があります。先にそちらで閉じてください。</translation>
    </message>
    <message>
        <source>{file} is a town&apos;s report. Open the prefecture&apos;s workspace first, then this file.</source>
        <translation>{file} は市町村の報告です。先に都道府県の作業ファイルを開いてください。</translation>
    </message>
    <message>
        <source>This is a reply of a prefecture, not a report. It was not taken in. It is opened by the town it was written for.</source>
        <translation>これは報告ではなく、都道府県からの返事です。取り込みませんでした。あて先の市町村で開きます。</translation>
    </message>
    <message>
        <source>This is a report of a town, not a reply. Choose the .dxreply file from the prefecture.</source>
        <translation>これは返事ではなく、市町村の報告です。都道府県から届いた .dxreply を選んでください。</translation>
    </message>
    <message>
        <source>This is not a reply file (.dxreply). Choose the .dxreply file from the prefecture.</source>
        <translation>返事のファイル（.dxreply）ではありません。都道府県から届いた .dxreply を選んでください。</translation>
    </message>
    <message>
        <source>The beginning of this reply is damaged. Ask the prefecture to write it again.</source>
        <translation>返事のファイルの先頭が壊れています。都道府県に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>This reply is addressed to more than {most} receivers; dxdesk never does that. It was not opened. Ask the prefecture to write it again.</source>
        <translation>あて先が{most}件より多い返事です。dxdeskは、このような返事を作りません。開きませんでした。都道府県に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase; dxdesk replies never are. It was not opened. Ask the prefecture for the file that dxdesk wrote.</source>
        <translation>合言葉で閉じられたファイルです。dxdeskの返事は、合言葉を使いません。開きませんでした。dxdeskが書いたファイルを、都道府県に頼んでください。</translation>
    </message>
    <message>
        <source>This reply cannot be opened with this workspace&apos;s key. It is damaged, or it was written for another town or another workspace. Ask the prefecture which one it is for.</source>
        <translation>この作業ファイルの鍵では開けません。返事が壊れているか、別の市町村か別の作業ファイルあてです。どこあてかを、都道府県に確かめてください。</translation>
    </message>
    <message>
        <source>What is inside this file is not a reply this version can read. Update dxdesk; if that does not help, ask the prefecture to write it again.</source>
        <translation>中身は、この版で読める返事ではありません。dxdeskを新しくしてください。それでも読めなければ、都道府県に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>The header of this reply is longer than {most} bytes, so it was not read. Ask the prefecture to write it again.</source>
        <translation>返事の見出しが{most}バイトより長いため、読みませんでした。都道府県に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>The signature line of this reply is not in the right form. Ask the prefecture to write it again.</source>
        <translation>返事の署名の行の形が正しくありません。都道府県に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>The header of this reply is not in the right form ({field}). Ask the prefecture to write it again.</source>
        <translation>返事の見出しの形が正しくありません（{field}）。都道府県に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>The signature of this reply does not fit: it was changed after it was made. Do not use it; ask the prefecture for it again.</source>
        <translation>署名が合いません。作ったあとに変えられています。使わずに、都道府県からもう一度もらってください。</translation>
    </message>
    <message>
        <source>The prefecture addressed this reply to somebody else; it was passed on. It was not taken. Ask the prefecture for your own.</source>
        <translation>この返事は、別のあて先に作られたものです。受け取りませんでした。自分あての返事を、都道府県に頼んでください。</translation>
    </message>
    <message>
        <source>The content of this reply does not fit its header: it is damaged or was exchanged. Ask the prefecture to write it again.</source>
        <translation>返事の中身と見出しが合いません。壊れたか、入れかわっています。都道府県に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>This reply was made with a newer version (form {schema}, this dxdesk knows {known}). Update dxdesk, then open it again.</source>
        <translation>新しい版で作られた返事です（様式{schema}、このdxdeskは{known}まで）。dxdeskを新しくしてから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The form number of this reply is not one that dxdesk ever used. Ask the prefecture to write it again.</source>
        <translation>返事の様式の番号が正しくありません。都道府県に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>The reply holds something that does not fit its form, at &quot;{where}&quot;. Ask the prefecture to write it again.</source>
        <translation>返事の「{where}」に、形の合わないものがあります。都道府県に、もう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>The reply is larger than {most_mib} MiB. Shorten the long texts, and try again.</source>
        <translation>返事が{most_mib} MiBより大きくなりました。長い文を短くして、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>The key for writing back to this town is not known or not usable. Take in a report of the town once more, then write the reply.</source>
        <translation>この団体あてに封をする鍵が、ないか使えません。この団体の報告をもう一度取り込んでから、返事を書き出してください。</translation>
    </message>
    <message>
        <source>The code on the paper is not the code of this report, so it may be somebody else&apos;s. No reply was written. Call the town; type the code again, or take in the right report.</source>
        <translation>紙の照合コードが、この報告のものと違います。別の人が作った報告かもしれないので、返事は書いていません。市町村に電話し、コードを打ち直すか、正しい報告を取り込んでください。</translation>
    </message>
    <message>
        <source>This is a practice reply. It was not taken; ask the prefecture for a real one.</source>
        <translation>これは練習の返事です。受け取りませんでした。本物の返事を、都道府県に頼んでください。</translation>
    </message>
    <message>
        <source>This is a real reply, and this desk is for practice. It was not taken; open it at the real desk.</source>
        <translation>これは本物の返事で、この机は練習用です。受け取りませんでした。本物の机で開いてください。</translation>
    </message>
    <message>
        <source>This reply is for {name}. It was not taken. Return it to the prefecture.</source>
        <translation>これは{name}あての返事です。受け取りませんでした。都道府県に戻してください。</translation>
    </message>
    <message>
        <source>This reply is not signed by the prefecture of your kit. It was not taken. Call the prefecture; if its key has changed, ask for the new kit and open that first.</source>
        <translation>受付キットの都道府県の署名ではありません。受け取りませんでした。都道府県に電話で確かめてください。鍵が変わったときは、新しい受付キットを先に開きます。</translation>
    </message>
    <message>
        <source>There are two different replies with the number {number}. This one was not taken. Ask the prefecture to write the one that holds once more.</source>
        <translation>番号{number}の返事が2つあり、中身が違います。受け取りませんでした。どちらが正しいかを確かめ、都道府県にもう一度書き出すよう頼んでください。</translation>
    </message>
    <message>
        <source>This reply (number {number}) is older than the one already here. It was not taken; the newer one holds.</source>
        <translation>この返事（番号{number}）は、すでにある返事より古いものです。受け取りませんでした。新しいほうをお使いください。</translation>
    </message>
    <message>
        <source>This reply answers a report that was not written with this workspace (number {serial}). It was not taken. Open it with the workspace that wrote the report.</source>
        <translation>この作業ファイルで書いていない報告（通し番号{serial}）への返事です。受け取りませんでした。報告を書いた作業ファイルで開いてください。</translation>
    </message>
    <message>
        <source>No reply of the prefecture has been taken in yet. Open the .dxreply file first.</source>
        <translation>県の返事は、まだ受け取っていません。先に、返事ファイル（.dxreply）を開いてください。</translation>
    </message>
    <message>
        <source>The prefecture&apos;s kit has not been read yet, so nobody can tell whose reply this is. Read the kit (.dxkit) first, then open the reply again.</source>
        <translation>受付キットをまだ読み込んでいないので、どこの返事かを確かめられません。先に受付キット（.dxkit）を読み込み、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The prefecture asks nothing about the question {id}. Choose one from its reply.</source>
        <translation>{id}について、県からの問い合わせはありません。返事にある質問を選んでください。</translation>
    </message>
    <message>
        <source>Write in words why the answer stays as it is. {reason}</source>
        <translation>このままでよい理由を、言葉で書いてください。{reason}</translation>
    </message>
    <message>
        <source>{file} is a reply of the prefecture. Open the town&apos;s workspace (.dxtown) first; the reply is then shown there.</source>
        <translation>{file}は県からの返事です。先に市町村の作業ファイル（.dxtown）を開いてください。そこで返事を見られます。</translation>
    </message>
    <message>
        <source>A plan cannot be called “{name}”. Write one to {most} letters, such as B.</source>
        <translation>「{name}」は案の名前にできません。Bのように、1〜{most}文字で書いてください。</translation>
    </message>
    <message>
        <source>The words beside a plan hold {most} letters, all of them to be seen. Write them anew.</source>
        <translation>計画の説明は、画面に出る文字だけで{most}文字までです。書き直してください。</translation>
    </message>
    <message>
        <source>There is a plan called {name} already. Choose another name.</source>
        <translation>{name}という案はもうあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is no plan called {name}. Look at the names with “pref plans”.</source>
        <translation>{name}という案はありません。名前は「pref plans」で見られます。</translation>
    </message>
    <message>
        <source>{name} is in force. Put another plan in force first.</source>
        <translation>{name}はいま使っている案です。先に別の案を選んでください。</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was made. It can stay as it is.</source>
        <translation>{name}を作ってから、何も変わっていません。このまま使えます。</translation>
    </message>
    <message>
        <source>The change concerns too much of the plan. Plan the whole again.</source>
        <translation>変わったところが多いか、全体に関わります。全体を計画し直してください。</translation>
    </message>
    <message>
        <source>{name} cannot be pinned to these months and days: {why}</source>
        <translation>{name}さんは、この月と日数では固定できません。{why}</translation>
    </message>
    <message>
        <source>{name} cannot be pinned to this need: {why}</source>
        <translation>{name}さんは、この要望には固定できません。{why}</translation>
    </message>
    <message>
        <source>{specialist} is neither pinned to {need} nor kept from it. Look both up in the plan.</source>
        <translation>{specialist}と{need}の組には、固定も禁止もありません。番号と記号を計画で確かめてください。</translation>
    </message>
    <message>
        <source>The plan in force does not send {specialist} to {need}. Look it up in the plan.</source>
        <translation>いまの計画に、{specialist}を{need}へ送る派遣はありません。計画で確かめてください。</translation>
    </message>
    <message>
        <source>A person can be kept from a whole town, but pinned only to one of its needs.</source>
        <translation>町全体にできるのは禁止だけです。固定は要望を1つ選んでください。</translation>
    </message>
    <message>
        <source>The months lie outside the fiscal year {year}. Write months from April to March.</source>
        <translation>{year}年度の外の月です。4月から翌年3月までの月を書いてください。</translation>
    </message>
    <message>
        <source>The table of needs has no {key}. Look it up with “pref needs”.</source>
        <translation>計画のもとに{key}はありません。「pref needs」で見られます。</translation>
    </message>
    <message>
        <source>The table of needs has no column {field}. There are: {known}.</source>
        <translation>計画のもとに「{field}」という欄はありません。あるのは、{known}です。</translation>
    </message>
    <message>
        <source>The column {field} cannot say “{text}”. {allowed}.</source>
        <translation>「{field}」の欄に「{text}」は書けません。{allowed}。</translation>
    </message>
    <message>
        <source>Say in a few words why this is changed. The reason stays in the table.</source>
        <translation>直すわけを、短く書いてください。わけは表に残ります。</translation>
    </message>
    <message>
        <source>{count} cells of the table of needs cannot be read. Mend them.
{cells}</source>
        <translation>計画のもとに、読めないところが{count}か所あります。何も変えていません。次を直してください。
{cells}</translation>
    </message>
    <message>
        <source>There is no place “{place}” in this prefecture. Write a municipality&apos;s name or code.</source>
        <translation>この県に「{place}」という場所はありません。市町村の名前かコードを書いてください。</translation>
    </message>
    <message>
        <source>Minutes of travel cannot be {text}. Write a whole number from 0 to {most}.</source>
        <translation>移動時間を{text}分にはできません。0から{most}までの整数を書いてください。</translation>
    </message>
    <message>
        <source>Winter needs minutes and two months, such as 90 and 12-3.</source>
        <translation>冬は、分と、はじめとおわりの月をそろえて書いてください（150分、12月、3月など）。</translation>
    </message>
    <message>
        <source>{count} cells of the table of travel cannot be read. Mend them.
{cells}</source>
        <translation>移動時間の表に、読めないところが{count}か所あります。何も変えていません。次を直してください。
{cells}</translation>
    </message>
    <message>
        <source>An amount cannot be {text}. Write a whole number from 0 to {most}.</source>
        <translation>{text}にはできません。0から{most}までの整数を書いてください。</translation>
    </message>
    <message>
        <source>Nobody in the pool has the key {key}. A budget names people by their keys, as T01.</source>
        <translation>人材プールに番号{key}の人はいません。T01のような番号で書いてください。</translation>
    </message>
    <message>
        <source>There is only one plan. Make another one first, such as “pref plan --name B”.</source>
        <translation>案が1つしかありません。先に「pref plan --name B」のように、もう1つ作ってください。</translation>
    </message>
    <message>
        <source>The year {text} cannot be written down. Write a fiscal year before {year}.</source>
        <translation>「{text}」は書けません。{year}より前の年度と、日数を書いてください。</translation>
    </message>
    <message>
        <source>There is no way for {specialist} to take {need}. Look up why with “pref candidates”.</source>
        <translation>{specialist}は{need}に当てられません。わけは「pref candidates」で見られます。</translation>
    </message>
    <message>
        <source>This visit is settled. Make it a draft again first, and tell the town.</source>
        <translation>この派遣は確定しています。先に案に戻し、町に伝えてください。</translation>
    </message>
    <message>
        <source>This is not a copy of a prefecture&apos;s key. Choose the file that was written for the safe.</source>
        <translation>これは県の鍵の控えではありません。保管していた控えのファイルを選んでください。</translation>
    </message>
    <message>
        <source>This key can open reports, but it lacks what signs kits and replies. Use another copy: the paper, or the file with the passphrase.</source>
        <translation>この鍵は報告を開けますが、署名をする部分がありません。紙か、合言葉つきの控えを使ってください。</translation>
    </message>
    <message>
        <source>Line {line} of this key copy is damaged. It was not used. Use another copy.</source>
        <translation>この鍵の控えは、{line}行目がこわれています。使いませんでした。別の控えを使ってください。</translation>
    </message>
    <message>
        <source>The paper has {wanted} lines of letters; {typed} were typed. Type all of them, in order.</source>
        <translation>紙には{wanted}行ありますが、打たれたのは{typed}行です。上から順に、全部打ってください。</translation>
    </message>
    <message>
        <source>These lines differ from the paper: {lines}. Look at the letters of these lines again.</source>
        <translation>紙と違う行があります：{lines}行目。その行の文字を、もう1度見比べてください。</translation>
    </message>
    <message>
        <source>The lines are sound, but the 20-digit code is not that of this key. Check the code and the prefecture on the paper.</source>
        <translation>8行は正しく打てていますが、照合コードが合いません。紙のコードと県の名前を確かめてください。</translation>
    </message>
    <message>
        <source>This is the key of {kept}, not of {wanted}. Nothing was changed. Choose the right copy.</source>
        <translation>これは{kept}の鍵で、{wanted}の鍵ではありません。何も変えていません。正しい控えを選んでください。</translation>
    </message>
    <message>
        <source>{file} is not signed with a key of this copy. Nothing was changed. Choose the last kit that this prefecture handed out.</source>
        <translation>{file}は、この控えの鍵で署名されていません。何も変えていません。県が最後に配ったキットを選んでください。</translation>
    </message>
    <message>
        <source>This workspace was made anew without a kit, and does not know whether there is a security officer. No kit was made: without the officer&apos;s key, towns would send security answers openly. Make the workspace anew with the last kit, or say that there is no officer.</source>
        <translation>キットなしで作り直した机なので、安全担当がいるか分かりません。キットは作っていません。その鍵がないと、市町村は安全の答えを封をせずに送ります。最後のキットを添えて作り直すか、安全担当はいないことを示してください。</translation>
    </message>
    <message>
        <source>The key held here does not open this file. A key was put away here before: the file may be sealed for that one. Take it back from its copy on the page of keys, and try again.</source>
        <translation>今の鍵では、このファイルを開けません。以前にしまった鍵への封かもしれません。鍵のページで、控えから鍵を戻してください。</translation>
    </message>
    <message>
        <source>The key of this copy is in use here already. Nothing had to be changed.</source>
        <translation>この控えの鍵は、もうここで使っています。変えるものはありません。</translation>
    </message>
    <message>
        <source>An older key is held here already. Put that one away first.</source>
        <translation>前の鍵がもう1つあります。先にそれをしまってください。</translation>
    </message>
    <message>
        <source>There is only one key here, so there is no older one to put away.</source>
        <translation>鍵は1つだけです。しまえる前の鍵はありません。</translation>
    </message>
    <message>
        <source>There is no copy of this key anywhere else yet. Make the copy first: without it, what is sealed for this key could never be opened again.</source>
        <translation>この鍵の控えが、まだありません。先に控えを作ってください。控えなしでは、この鍵で封をしたものを2度と開けなくなります。</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Check the digits and the day on the file.</source>
        <translation>この合言葉では開きません。数字と、ファイル名の日付を確かめてください。</translation>
    </message>
    <message>
        <source>A passphrase has {wanted} digits; {typed} were typed. Type all of them.</source>
        <translation>合言葉は{wanted}桁です。打たれたのは{typed}桁です。全部打ってください。</translation>
    </message>
    <message>
        <source>This is not a file that dxdesk locks with a passphrase. Choose the right copy of the key.</source>
        <translation>これは、dxdeskが合言葉で鍵をかけたファイルではありません。正しい控えを選んでください。</translation>
    </message>
    <message>
        <source>Opening this file would need more memory than a usual computer has (2 to the power of {work} steps, at most {most} are tried). It was not opened. Use another copy.</source>
        <translation>このファイルは、ふつうのパソコンでは開けない重さです（2の{work}乗。{most}乗まで開きます）。開きませんでした。別の控えを使ってください。</translation>
    </message>
    <message>
        <source>This kit is signed with a key that your earlier kit does not know. It was not taken in. Call the prefecture, and give the 20-digit code that is read to you.</source>
        <translation>このキットの署名は、前のキットの鍵とつながっていません。受け取りませんでした。県に電話し、読み上げてもらった20桁を入れてください。</translation>
    </message>
    <message>
        <source>In this kit the security officer&apos;s key is gone, or another than in the kit held here. It was not taken in. Call the prefecture, and give the 20-digit code that is read to you.</source>
        <translation>このキットでは、安全担当の鍵がなくなったか、変わっています。取り込んでいません。県に電話し、読み上げられた20桁を入力してください。</translation>
    </message>
    <message>
        <source>This kit is older than the one held here. It was not taken in. Use the newer one; if the prefecture wants this one, give the 20-digit code that it reads to you on the phone.</source>
        <translation>手もとのキットより古いキットです。取り込んでいません。新しいものを使ってください。県がこのキットを使うというときは、電話で聞いた20桁を入力してください。</translation>
    </message>
    <message>
        <source>The code you gave is not the code of this kit. It was not taken in. Do not use this file until the prefecture has read the code once more.</source>
        <translation>入れたコードは、このキットのコードと違います。受け取りませんでした。県にもう1度コードを聞くまで、使わないでください。</translation>
    </message>
    <message>
        <source>This kit is signed with a key that the prefecture has replaced since. Your newer kit stays in use. Ask the prefecture for its newest kit.</source>
        <translation>このキットは、県が前に使っていた鍵のものです。今のキットをそのまま使います。いちばん新しいキットを県にもらってください。</translation>
    </message>
    <message>
        <source>No report of {town} is here, so there is no code to compare. Take in its report first.</source>
        <translation>{town}の報告がまだないので、見比べるコードがありません。先に報告を取り込んでください。</translation>
    </message>
    <message>
        <source>The code on the paper of {town} is not the code of the report here. This was noted. Call the town and ask which report is the right one.</source>
        <translation>{town}の紙のコードは、ここにある報告のコードと違います。そのことを記録しました。町に電話し、正しい報告を聞いてください。</translation>
    </message>
    <message>
        <source>This report is signed with another key than before. Type the 20-digit code of its new mayor&apos;s page to use it.</source>
        <translation>この報告は、前と違う鍵で署名されています。使うには、新しい首長説明の紙にある20桁を打ってください。</translation>
    </message>
    <message>
        <source>The code you typed is not the code of this report. It was not taken in. Call the town.</source>
        <translation>打ったコードは、この報告のコードと違います。取り込みませんでした。町に電話してください。</translation>
    </message>
    <message>
        <source>This is not the key of a security officer, or it is damaged. Choose the officer&apos;s file.</source>
        <translation>安全担当の鍵ではないか、こわれています。安全担当のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Nothing is sealed in the report of {name}, so there is nothing to open.</source>
        <translation>{name}の報告には封をした答えがありません。開くものはありません。</translation>
    </message>
    <message>
        <source>No report of {town} is here. Take in its report first.</source>
        <translation>{town}の報告がまだありません。先に報告を取り込んでください。</translation>
    </message>
    <message>
        <source>These answers were sealed for another key. Use the officer&apos;s key that was in the kit of that time.</source>
        <translation>この答えは、別の鍵のために封をしたものです。そのときのキットにあった安全担当の鍵を使ってください。</translation>
    </message>
    <message>
        <source>The sealed answers in this report are damaged. Ask the town to write the file again.</source>
        <translation>この報告の封をした答えがこわれています。町に、もう1度作ってもらってください。</translation>
    </message>
    <message>
        <source>The sealed answers in this report belong to another report. Do not use them; ask the town for the file again.</source>
        <translation>封をした答えが、別の報告のものです。使わずに、町にもう1度ファイルを頼んでください。</translation>
    </message>
    <message>
        <source>No report of the municipality {code} is here yet. Take it in first.</source>
        <translation>団体コード{code}の報告は、まだありません。先に報告を取り込んでください。</translation>
    </message>
    <message>
        <source>The report of {name} is settled. Open it again before you ask anything.</source>
        <translation>{name}の報告は確定しています。照会するときは、先に確定を取り消してください。</translation>
    </message>
    <message>
        <source>The report of {name} is not settled, so there is nothing to open again.</source>
        <translation>{name}の報告は確定していません。取り消すものはありません。</translation>
    </message>
    <message>
        <source>Write why the report is opened again. {reason}</source>
        <translation>確定を取り消す理由を書いてください。{reason}</translation>
    </message>
    <message>
        <source>The report of {name} does not ask the question {id}. Check the number.</source>
        <translation>{name}の報告に、{id}の質問はありません。番号を確かめてください。</translation>
    </message>
    <message>
        <source>Write what the municipality should look at again. {reason}</source>
        <translation>見直してほしいことを書いてください。{reason}</translation>
    </message>
    <message>
        <source>Nothing is being asked about {id}. Look at the list of inquiries.</source>
        <translation>{id}には、いま照会がありません。照会の一覧を見てください。</translation>
    </message>
    <message>
        <source>The municipality has not answered about {id} yet. Wait for its next report, or take the inquiry back.</source>
        <translation>{id}には、まだ回答がありません。次の報告を待つか、照会を取り下げてください。</translation>
    </message>
    <message>
        <source>The day to answer by, {day}, has already passed. Choose a later day.</source>
        <translation>回答の期限{day}は、もう過ぎています。後の日を選んでください。</translation>
    </message>
    <message>
        <source>{name} has answered {count} inquiries that nobody has decided about. Accept them or ask again, then write the reply.</source>
        <translation>{name}から回答のあった照会が{count}件あります。受け入れるか、もう一度照会してから、返事を作ってください。</translation>
    </message>
    <message>
        <source>{name} still has {count} answers to correct, so its report cannot be settled. Accept them or take the inquiries back.</source>
        <translation>{name}には修正してほしい答えが{count}件あり、まだ確定できません。受け入れるか、照会を取り下げてください。</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is. {reason}</source>
        <translation>ひとことを、このままでは送れません。{reason}</translation>
    </message>
    <message>
        <source>The bands must rise, and only the last is open.</source>
        <translation>区分は下から順に並べ、上限なしは最後だけにしてください。</translation>
    </message>
    <message>
        <source>There must be at least five other towns.</source>
        <translation>ほかの団体は5つ以上にしてください。</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>Please correct</source>
        <translation>修正してください</translation>
    </message>
    <message>
        <source>Could be improved</source>
        <translation>改善できます</translation>
    </message>
    <message>
        <source>This is fine</source>
        <translation>これで結構です</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Expected to meet the requirement: {why}.</source>
        <translation>要件を満たす見込みです（{why}）。</translation>
    </message>
    <message>
        <source>Not met: supporting towns is not the main duty.</source>
        <translation>要件を満たしません。市町村の支援が主な業務ではありません。</translation>
    </message>
    <message>
        <source>Not met: fewer than {years} years of practice, none of the eight examinations, and no knowledge judged equal.</source>
        <translation>要件を満たしません。実務が{years}年に満たず、高度8試験の合格も、同じとみなせる知見もありません。</translation>
    </message>
    <message>
        <source>Not known: is supporting towns the main duty? Please enter it.</source>
        <translation>まだ分かりません。市町村の支援が主な業務かどうかを入れてください。</translation>
    </message>
    <message>
        <source>Not known: enter the years of practice or an examination passed, or have the prefecture judge whether the knowledge is equal.</source>
        <translation>まだ分かりません。実務の年数か合格した試験を入れてください。または、同じとみなせる知見があるかを、都道府県で判断してください。</translation>
    </message>
    <message>
        <source>{years} years of digital practice</source>
        <translation>デジタル分野の実務{years}年</translation>
    </message>
    <message>
        <source>passed {examination}</source>
        <translation>{examination}に合格</translation>
    </message>
    <message>
        <source>knowledge judged equal</source>
        <translation>同じとみなせる知見</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>not written to the town yet</source>
        <translation>まだ送っていません</translation>
    </message>
    <message>
        <source>waits for the town</source>
        <translation>待っています</translation>
    </message>
    <message>
        <source>answer changed</source>
        <translation>回答あり</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>説明あり</translation>
    </message>
    <message>
        <source>accepted as answered</source>
        <translation>受け入れました</translation>
    </message>
    <message>
        <source>nothing is asked</source>
        <translation>照会なし</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>not sent yet</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受付済</translation>
    </message>
    <message>
        <source>inquiry open</source>
        <translation>照会中</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>the usual one</source>
        <translation>ふつうの進め方</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>ほかの進め方</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>It did not fit into the plan of this fiscal year.</source>
        <translation>今年度の計画に入りませんでした。</translation>
    </message>
    <message>
        <source>The time of those who could come is taken by other visits.</source>
        <translation>合う人の時間が、ほかの派遣でうまっています。</translation>
    </message>
    <message>
        <source>If time becomes free, the prefecture will write again.</source>
        <translation>時間が空いたときは、県からあらためてお知らせします。</translation>
    </message>
    <message>
        <source>If the prefecture finds one more person for this work, somebody can come.</source>
        <translation>県がこの仕事をする人をあと1人確保できれば、伺える見込みです。</translation>
    </message>
    <message>
        <source>If there is more money for visits, somebody can come.</source>
        <translation>派遣の予算が増えれば、伺える見込みです。</translation>
    </message>
    <message>
        <source>The prefecture has nobody of this kind yet: {talents}.</source>
        <translation>希望の種類（{talents}）の人が、県にまだいません。</translation>
    </message>
    <message>
        <source>The prefecture has nobody who knows {skills} yet.</source>
        <translation>必要な分野（{skills}）に詳しい人が、県にまだいません。</translation>
    </message>
    <message>
        <source>Nobody serves this region yet.</source>
        <translation>この地域を担当する人が、まだいません。</translation>
    </message>
    <message>
        <source>Those who could help do not make visits.</source>
        <translation>合う人は画面ごしにだけ働きます。希望は訪問です。</translation>
    </message>
    <message>
        <source>Nobody is free for a start from {first} to {latest}, as was asked for.</source>
        <translation>希望の時期（{first}から{latest}までの開始）に働ける人がいません。</translation>
    </message>
    <message>
        <source>The start asked for ({first}) is in the next year.</source>
        <translation>希望の開始（{first}）は、この年度が終わったあとです。</translation>
    </message>
    <message>
        <source>Those who could help live too far away to come.</source>
        <translation>合う人が、通える範囲にいません。</translation>
    </message>
    <message>
        <source>Nobody can come {days} days every week, as is needed.</source>
        <translation>必要な週{days}日を続けられる人がいません。</translation>
    </message>
    <message>
        <source>The money for visits does not reach that far.</source>
        <translation>派遣の予算が足りません。</translation>
    </message>
    <message>
        <source>People for this work still have to be found.</source>
        <translation>この仕事をする人を、これから探すところです。</translation>
    </message>
    <message>
        <source>With {days} days a week, somebody may come.</source>
        <translation>週{days}日でよければ、伺える見込みです。</translation>
    </message>
    <message>
        <source>With a start in {month}, somebody may come.</source>
        <translation>開始が{month}でよければ、伺える見込みです。</translation>
    </message>
    <message>
        <source>With a start as early as {month}, somebody may come.</source>
        <translation>開始を{month}に早められれば、伺える見込みです。</translation>
    </message>
    <message>
        <source>Online, somebody may help.</source>
        <translation>画面ごしでよければ、支援できる見込みです。</translation>
    </message>
    <message>
        <source>With {months} months in a row, somebody may come.</source>
        <translation>続けて{months}か月でよければ、伺える見込みです。</translation>
    </message>
    <message>
        <source>Without asking for {skills}, somebody may come.</source>
        <translation>{skills}を必須にしなければ、伺える見込みです。</translation>
    </message>
    <message>
        <source>If {talent} is right too, somebody may come.</source>
        <translation>{talent}でもよければ、伺える見込みです。</translation>
    </message>
    <message>
        <source>If the prefecture finds one more person and the start may be in {month}, somebody can come.</source>
        <translation>県があと1人確保でき、開始が{month}でよければ、伺える見込みです。</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>{n} cases</source>
        <translation>{n}件</translation>
    </message>
    <message>
        <source>{n} towns</source>
        <translation>{n}団体</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}日</translation>
    </message>
    <message>
        <source>{n} yen</source>
        <translation>{n}円</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>the need is withdrawn</source>
        <translation>要望が取り下げられます</translation>
    </message>
    <message>
        <source>fewer days a week are asked for</source>
        <translation>週の日数の希望がへります</translation>
    </message>
    <message>
        <source>fewer months are asked for</source>
        <translation>期間の希望が短くなります</translation>
    </message>
    <message>
        <source>a later start is asked for</source>
        <translation>始まりの希望があとになります</translation>
    </message>
    <message>
        <source>an earlier start is asked for</source>
        <translation>始まりの希望が早くなります</translation>
    </message>
    <message>
        <source>another kind of specialist is asked for</source>
        <translation>求める種類とちがう</translation>
    </message>
    <message>
        <source>visit or online is asked for otherwise</source>
        <translation>訪問とオンラインの希望が変わります</translation>
    </message>
</context>
</TS>
