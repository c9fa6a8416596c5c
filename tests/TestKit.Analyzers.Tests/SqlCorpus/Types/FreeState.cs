namespace Corpus;

public enum FreeState
{
    One,
    Two,
}
