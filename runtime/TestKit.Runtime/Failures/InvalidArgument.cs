using System;

namespace TestKit;

internal static class InvalidArgument
{
    public static void IfBelow(int least, int value, string what, string meaning)
    {
        if (value < least)
        {
            throw new ArgumentOutOfRangeException(what, value, $"{what} takes {meaning}: {least} or more.");
        }
    }
}
