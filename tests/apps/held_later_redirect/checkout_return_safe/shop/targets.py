TARGETS = {
    "cart": "https://shop.example.com/cart",
    "orders": "https://shop.example.com/orders",
}
