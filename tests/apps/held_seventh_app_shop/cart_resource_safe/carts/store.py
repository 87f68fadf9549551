import sqlite3

from flask import current_app


class CartStore:
    def connect(self):
        return sqlite3.connect(current_app.config["CART_DB"])

    def offers(self, cart_id, tier, coupon):
        sql = "SELECT name FROM offers WHERE cart = ? AND coupon IS ? AND tier <= %s" % tier
        with self.connect() as con:
            return [row[0] for row in con.execute(sql, (cart_id, coupon))]
