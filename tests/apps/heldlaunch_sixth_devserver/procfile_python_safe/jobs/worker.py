import time


def loop():
    while True:
        time.sleep(5)


if __name__ == "__main__":
    loop()
