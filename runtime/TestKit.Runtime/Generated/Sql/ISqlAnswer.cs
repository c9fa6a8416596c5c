namespace TestKit.Generated;

/// <summary>An answer that a database double gives from what is expected of it.</summary>
internal interface ISqlAnswer;
