from server import PRODUCTS

if __name__ == "__main__":
    print(sum(p["price"] for p in PRODUCTS))
