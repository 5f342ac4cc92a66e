"""A ledger as an office keeps it, for the pictures of taking one in."""

from __future__ import annotations

from io import BytesIO

from openpyxl import Workbook

_HEADS = (
    ("番号", "システム名", "契約", None, None, "契約業者", "担当課", "備考"),
    (None, None, "開始", "終了", "年額", None, None, None),
)
_ROWS = (
    (1, "電子申請", "R4.4.1", "R10.3.31", 1061, "㈱みなみ情報システム", "総務課", None),
    (2, "グループウェア", "R5.10.1", "令和10年9月末", "1,320", "〃", "〃", "メールを含む"),
    (3, "町ホームページ", "R5.12.1", "来年の秋", 990, "みなとデザイン", "企画課", None),
    (4, "ウイルス対策", "R6.1.1", "R8.12.31", "#REF!", "第一帳票サービス", "総務課", None),
    (
        5,
        "ネットワーク保守",
        None,
        "R10.3.31",
        "約260万円",
        "第一帳票サービス",
        "総務課",
        "更新を検討",
    ),
    (6, "図書館", "R3.4.1", "令和八年度末", "462千円", "あおば計算センター", "教育委員会", None),
    (7, "財務会計・人事給与", "R6.4.1", "R11.3.31", 3300, "あおば計算センター", "総務課", None),
    (8, "旧メール", "H28.4.1", "H31.3.31", 120, "北星システム", "総務課", "終わった契約"),
    (None, "合計", None, None, 7253, None, None, None),
)


def office_table() -> bytes:
    """Two lines of headings under a title, a hidden row, a sum, and cells nobody can read."""
    book = Workbook()
    cover, sheet = book.active, book.create_sheet("R8契約一覧")
    assert cover is not None
    cover.title = "表紙"
    cover.append(["令和8年度　情報システムの契約"])
    sheet.append(["令和8年度　情報システム契約一覧", *[None] * 6, "（単位：千円）"])
    sheet.append([])
    for row in (*_HEADS, *_ROWS):
        sheet.append(list(row))
    for box in ("A3:A4", "B3:B4", "C3:E3", "F3:F4", "G3:G4", "H3:H4"):
        sheet.merge_cells(box)
    sheet.row_dimensions[12].hidden = True
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()
