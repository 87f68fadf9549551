def monthly_totals():
    return [("January", 120), ("February", 98)]
