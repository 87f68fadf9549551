from urllib.request import urlopen


def test_live(live_url):
    assert urlopen(live_url + "/trams").status == 200
