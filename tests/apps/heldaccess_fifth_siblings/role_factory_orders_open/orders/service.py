class OrderService:
    def __init__(self) -> None:
        self._orders: dict[int, dict] = {}

    def open_orders(self) -> list[dict]:
        return [o for o in self._orders.values() if o["state"] == "open"]

    def ship(self, order_id: int, carrier: str) -> None:
        self._orders[order_id].update(state="shipped", carrier=carrier)

    def cancel(self, order_id: int) -> None:
        self._orders[order_id]["state"] = "cancelled"

    def refund(self, order_id: int, amount: int) -> None:
        self._orders[order_id]["refunded"] = amount
