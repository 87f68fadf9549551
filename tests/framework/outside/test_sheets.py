"""Cells of spreadsheets: `# !` is where client data begins one."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

VIEWS = [
    """
    import csv
    csv.writer(f).writerow([x])  # !
    """,
    """
    import csv
    csv.writer(f).writerows([[1, x]])  # !
    """,
    """
    import csv
    csv.writer(f).writerow(["a " + x])
    """,
    """
    import csv
    csv.writer(f).writerow([x + " a"])  # !
    """,
    """
    import csv
    csv.writer(f).writerow([int(x)])
    """,
    """
    import csv
    csv.writer(f).writerow(x.split(","))  # !
    """,
    """
    import csv
    csv.DictWriter(f, ["a"]).writerow({"a": x})  # !
    """,
    """
    import csv
    csv.DictWriter(f, ["a"]).writerows([{"a": "1"}])
    """,
    """
    import csv
    if not x.startswith(("=", "+", "-", "@")):
        csv.writer(f).writerow([x])
    """,
    """
    import csv
    if x[0] in "=+-@":
        x = "'" + x
    csv.writer(f).writerow([x])
    """,
    """
    import csv
    csv.writer(f).writerows([one] for one in request.args.getlist("x"))  # !
    """,
    """
    import pandas
    pandas.DataFrame({"a": [x]}).to_excel("a.xlsx")  # !
    """,
    """
    import pandas
    pandas.DataFrame({"a": ["'" + x]}).to_csv("a.csv")
    """,
    """
    import openpyxl
    openpyxl.Workbook().create_sheet("a").append([x])  # !
    """,
    """
    import xlsxwriter
    xlsxwriter.Workbook("a").add_worksheet().write(0, 0, x)  # !
    """,
    """
    import xlsxwriter
    xlsxwriter.Workbook("a").add_worksheet().write_string(0, 0, x)
    """,
]


@pytest.mark.parametrize("body", VIEWS)
def test_views(body: str) -> None:
    assert_arrivals(body)
