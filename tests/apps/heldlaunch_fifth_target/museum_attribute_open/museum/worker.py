import time


def loop():
    while True:
        time.sleep(30)


if __name__ == "__main__":
    loop()
