from PIL import Image


def make_thumbnail(image_id: int) -> None:
    with Image.open(f"/srv/media/{image_id}.png") as image:
        image.thumbnail((200, 200))
        image.save(f"/srv/media/{image_id}-200.png")
