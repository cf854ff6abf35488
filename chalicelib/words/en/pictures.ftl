### A brand's pictures: what is refused, what is taken with a warning.

# $kinds: names of the API
picture_kind = Say in the address what the picture is for: kind={ $kinds }.
picture_empty = The file is empty. Choose it again, or choose another one.
# $most: megabytes
picture_too_large =
    The file has more than { $most } MB. Save a smaller copy, about 1,500 pixels wide, and choose that.
picture_none = This is no picture that we can read. Choose a PNG or JPEG file.
# $found: the name of a format
picture_type = This is a { $found } file. Save the picture as PNG or JPEG, and choose that.
# $width and $height: pixels, 0 where nobody can say
picture_too_many_pixels = { $width ->
    [0] The picture has too many pixels. Save a smaller copy, about 1,500 pixels wide, and choose that.
   *[other] The picture has { $width } × { $height } pixels. Save a smaller copy, about 1,500 pixels wide, and choose that.
}
# $width, $height and $least: pixels
picture_tiny =
    The picture has only { $width } × { $height } pixels, { $least } is the least for each side. Choose a larger one.
picture_moves = The picture moves. Cards stand still: choose a picture of one frame.
picture_broken = The file is damaged or was cut off on its way. Open it, save it again as PNG or JPEG, and choose that.
picture_blank = There is nothing to see: the picture has one colour or none. Choose another one.
picture_unknown = This picture is not with us any more. Upload it again, then save.
# $stamps: names
stamp_unknown = Choose one of our stamps ({ $stamps }), or upload a picture of your own.
# $at: the name of a colour in the API
colour_unseen = The colour “{ $at }” can hardly be seen on the card’s own. Take a much lighter or a much darker one.
pictures_away = Pictures cannot be had at the moment. Try again in a minute.
# $seconds: how long to wait
too_many_pictures = Too many pictures from here. Wait { $seconds } seconds, then go on.

## Warnings

picture_small = It is small: on a sharp phone it looks blurred. A larger one looks better.
picture_for_print = It is made for print (CMYK). Its colours may look a little different: check the preview.
