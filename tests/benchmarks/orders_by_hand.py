# SPDX-FileCopyrightText: 2026 AW Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# orders_by_hand.sql for pandas: what somebody who knows the file, its mess and pandas would write. Debian's pandas comes
# without a writer of Parquet, so the table is pickled, which takes least. Prints how many rows are kept.
# usage: orders_by_hand.py INPUT OUTPUT
import sys

import pandas as pd

orders = pd.read_csv(sys.argv[1], dtype=str, keep_default_na=False, na_values=["", "N/A", "-", "n/a"])
notes_2 = orders.columns[12]  # the second column called "Notes"


def number(texts):
    return pd.to_numeric(texts, errors="coerce")


dates = pd.to_datetime(orders["Order Date"], format="%Y-%m-%d", errors="coerce")
for form in ("%m/%d/%Y", "%d %b %Y"):
    gap = dates.isna()
    dates[gap] = pd.to_datetime(orders["Order Date"][gap], format=form, errors="coerce")
prepared = pd.DataFrame(
    {
        "Order ID": number(orders["Order ID"]),
        "Order Date": dates,
        "Customer": orders["Customer"],
        "Unit Price": number(orders["Unit Price"].str.replace("[$,]", "", regex=True)),
        "Qty": number(orders["Qty"]),
        "Discount %": number(orders["Discount %"].str.rstrip("%")) / 100,
        "Latitude": number(orders["Latitude"]),
        "Longitude": number(orders["Longitude"]),
        "Region": orders["Region"],
        "City": orders["City"],
        "Express?": orders["Express?"].str.lower().map({"yes": True, "no": False}),
        "Notes": orders["Notes"],
        "Notes_2": orders[notes_2],
    }
).dropna(subset=["Latitude", "Longitude"])
prepared.to_pickle(sys.argv[2])
print(len(prepared))
